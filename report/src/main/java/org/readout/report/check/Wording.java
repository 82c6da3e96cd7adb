package org.readout.report.check;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What remains of a text when all that setting it may change is gone: spaces, hyphens and line
 * ends, ligatures, signs, citation labels, and the scripts that the fonts lack together with the
 * bracketed names printed in their stead.
 */
final class Wording {
  private static final Set<UnicodeScript> PRINTED =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);
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
    return Character.isDigit(character)
        || (Character.isLetter(character) && PRINTED.contains(UnicodeScript.of(character)));
  }
}
