package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * A text as lexemes; asking beyond either end gives {@link Lexeme#NONE}.
 *
 * @param tags the lexemes' word classes; empty where the text has not been tagged
 */
record LexedText(String text, List<Lexeme> lexemes, List<String> tags) {
  /**
   * The same with the word classes of its tokens; a part of a hyphenated token has the token's.
   *
   * @param start where the text begins in what the tokens' spans count in
   */
  LexedText tagged(List<Token> tokens, int start) {
    List<String> found = new ArrayList<>(lexemes.size());
    int next = 0;
    for (Lexeme lexeme : lexemes) {
      while (next < tokens.size() && tokens.get(next).span().end() - start <= lexeme.start()) {
        next++;
      }
      boolean covers =
          next < tokens.size() && tokens.get(next).span().start() - start < lexeme.end();
      found.add(covers ? tokens.get(next).tag() : "");
    }
    return new LexedText(text, lexemes, List.copyOf(found));
  }

  /** The universal part of speech, or the empty string where it is not known. */
  String tag(int index) {
    return index >= 0 && index < tags.size() ? tags.get(index) : "";
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : Lexeme.NONE;
  }

  String lower(int index) {
    return at(index).lower();
  }

  boolean is(int index, String word) {
    return at(index).is(word);
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(at(index).lower());
  }

  /** Whether nothing stands between the lexeme and the next. */
  boolean touchesNext(int index) {
    return index >= 0 && index + 1 < size() && at(index).end() == at(index + 1).start();
  }

  /** Whether the lexeme is a hyphen with something right on both sides. */
  boolean isInnerHyphen(int index) {
    return at(index).isHyphen() && touchesNext(index - 1) && touchesNext(index);
  }

  /** Whether the words stand one after the other from {@code index}; hyphens may join them. */
  int matchEnd(int index, List<String> words) {
    int at = index;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && isInnerHyphen(at)) {
        at++;
      }
      if (!is(at, words.get(i))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** From the lexeme {@code from} to the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /** The words of {@link #span}. */
  String words(int from, int to) {
    return span(from, to).of(text);
  }
}
