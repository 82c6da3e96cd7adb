package org.readout.evaluate;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as two people would call it the same: compatibility forms composed (Unicode Standard Annex
 * 15), quotation marks and dashes plain, any run of white space one blank, lower case.
 */
final class FoldedText {
  private FoldedText() {}

  static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isSpace(c)) {
        gap = !folded.isEmpty();
        continue;
      }
      if (gap) {
        folded.append(' ');
        gap = false;
      }
      folded.append(plain(c));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static char plain(char c) {
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”' -> '"';
      case '–', '—' -> '-';
      default -> c;
    };
  }
}
