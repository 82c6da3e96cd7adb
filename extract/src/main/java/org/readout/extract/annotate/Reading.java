package org.readout.extract.annotate;

import java.util.List;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Span;

/** A sentence with its words and parts. */
record Reading(Sentence sentence, List<Word> words, List<Part> parts) {
  Span span(int fromWord, int toWord) {
    return new Span(words.get(fromWord).span().start(), words.get(toWord - 1).span().end());
  }

  /** Whether a part follows the one before with nothing but a space between. */
  boolean isJoined(int part) {
    return words.get(parts.get(part).from()).joined();
  }

  boolean followsComma(int part) {
    return words.get(parts.get(part).from()).followsComma();
  }

  /** The small-letter word right before a part, or an empty text. */
  String wordBefore(int part) {
    int word = parts.get(part).from() - 1;
    return word < 0 ? "" : words.get(word).lower();
  }

  /** The small-letter word right after a part, or an empty text. */
  String wordAfter(int part) {
    int word = parts.get(part).to();
    return word >= words.size() ? "" : words.get(word).lower();
  }
}
