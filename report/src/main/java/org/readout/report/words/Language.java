package org.readout.report.words;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language that a briefing is written in.
 *
 * @param tag as BCP 47 (RFC 5646) has it: {@code fr}, {@code fr-CA}
 */
public record Language(String tag) {
  public static final Language ENGLISH = new Language("en");

  /** Scripts that are written from right to left, by ISO 15924. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Languages that are written in one of those where the tag names no script. */
  private static final Set<String> USUALLY_RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur",
          "yi");

  /**
   * Reads a tag.
   *
   * @return {@code null} where it is none
   */
  public static @Nullable Language of(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
      return locale.getLanguage().isEmpty() ? null : new Language(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** {@code rtl} or {@code ltr}, as HTML has it. */
  public String direction() {
    return isRightToLeft() ? "rtl" : "ltr";
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? USUALLY_RIGHT_TO_LEFT.contains(locale.getLanguage())
        : RIGHT_TO_LEFT.contains(locale.getScript());
  }

  /** The tags whose messages count, the nearest first and without English: fr-CA, fr. */
  List<String> tags() {
    List<String> tags = new ArrayList<>();
    String rest = tag;
    while (!rest.isEmpty()) {
      tags.add(rest);
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
    }
    return tags;
  }
}
