package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Span;

/**
 * Cuts a sentence into words and punctuation the way the part-of-speech model was trained on: the
 * possessive {@code 's} and {@code n't} stand alone; hyphenated words, figures and abbreviations
 * stay whole.
 */
final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}+" // U.S.
              + "|\\p{L}+?(?=n['’]t(?!\\p{L}))|n['’]t(?!\\p{L})"
              + "|\\p{L}[\\p{L}\\p{M}\\p{Nd}]*+(?:['’]\\p{Lu}\\p{L}++)?+(?:[-‑][\\p{L}\\p{Nd}]++)*+"
              + "|\\p{Nd}++(?:[.,:/]\\p{Nd}++)*+(?:[-‑]?[\\p{L}\\p{Nd}]++)*+"
              + "|['’](?:s|S|re|ve|ll|d|m)(?!\\p{L})"
              + "|\\.{2,}+|--++"
              + "|\\S");

  private Tokenizer() {}

  /** Spans of the tokens of {@code text}, in order. */
  static List<Span> split(String text) {
    List<Span> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    return tokens;
  }
}
