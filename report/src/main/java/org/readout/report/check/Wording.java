package org.readout.report.check;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What remains of a text when all that setting it may change is gone: spaces, hyphens and line
 * ends, ligatures, signs, citation labels, and the letters that fonts may lack together with the
 * bracketed names printed in their stead.
 */
final class Wording {
  /** The letters that every face has: from, to, from, to. */
  private static final int[] PRINTED = {
    'A', '\u017f', '\u0386', '\u03ce', '\u0400', '\u045f', '\u1ea0', '\u1ef9', '\u1f00', '\u1fff'
  };

  private static final Pattern STAND_IN =
      Pattern.compile(
          Arrays.stream(UnicodeScript.values())
              .map(script -> script.name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .collect(Collectors.joining("|", "\\[(?:symbol|unknown character|", ")]")),
          Pattern.CASE_INSENSITIVE);

  private Wording() {}

  static String of(String text) {
    String plain = Citation.LABEL.matcher(STAND_IN.matcher(text).replaceAll("")).replaceAll("");
    StringBuilder kept = new StringBuilder(plain.length());
    Normalizer.normalize(plain, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Wording::isKept)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isKept(int character) {
    boolean isDigit = character >= '0' && character <= '9';
    return isDigit || (Character.isLetter(character) && isPrinted(character));
  }

  private static boolean isPrinted(int letter) {
    for (int i = 0; i < PRINTED.length; i += 2) {
      if (letter >= PRINTED[i] && letter <= PRINTED[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
