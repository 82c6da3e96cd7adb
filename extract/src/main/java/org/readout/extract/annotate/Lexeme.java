package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece the figure and date grammars look at.
 *
 * @param text as it stands, without a possessive ending or that of an ordinal or decade
 * @param lower {@code text} in lower case
 * @param value of a number or the digits of an ordinal or decade
 * @param start in the text that was cut
 * @param end after the ending, if there is one
 */
record Lexeme(
    Kind kind,
    String text,
    String lower,
    @Nullable BigDecimal value,
    int start,
    int end,
    boolean possessive) {
  enum Kind {
    /** Letters: "Pakistan", "U.S.", "km". */
    WORD,
    /** Digits with grouping and decimals: "4,200", "2.5". */
    NUMBER,
    /** "21st". */
    ORDINAL,
    /** "1980s". */
    DECADE,
    /** Letters and digits that are one name: "G20", "5G", "1.2.3". */
    CODE,
    /** One other character. */
    SYMBOL,
    /** What stands before the first and after the last. */
    END
  }

  static final Lexeme NONE = new Lexeme(Kind.END, "", "", null, 0, 0, false);

  static Lexeme of(Kind kind, String text, int start) {
    return new Lexeme(
        kind, text, text.toLowerCase(Locale.ROOT), null, start, start + text.length(), false);
  }

  static Lexeme number(Kind kind, String text, BigDecimal value, int start, int end) {
    return new Lexeme(kind, text, text, value, start, end, false);
  }

  static Lexeme word(String text, boolean possessive, int start, int end) {
    return new Lexeme(Kind.WORD, text, text.toLowerCase(Locale.ROOT), null, start, end, possessive);
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  boolean isHyphen() {
    return kind == Kind.SYMBOL && "-‐‑–−".contains(text);
  }

  /** The number as an int; -1 where it is none or has decimals or is too large. */
  int asInt() {
    if (value == null || value.scale() > 0 || value.precision() > 9) {
      return -1;
    }
    return value.intValue();
  }

  /** Four digits without grouping, such as a calendar year has. */
  boolean looksLikeYear() {
    return kind == Kind.NUMBER
        && text.length() == 4
        && Character.isDigit(text.charAt(1))
        && asInt() >= 1500
        && asInt() < 2100;
  }
}
