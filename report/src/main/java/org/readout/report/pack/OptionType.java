package org.readout.report.pack;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of value an option takes. */
public enum OptionType {
  /** As CSS writes it by number: {@code #14304d}. */
  COLOUR("#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}", "no colour", "write it as #rrggbb, such as #14304d"),
  /** A number with a unit of CSS, or 0. */
  LENGTH(
      "0|-?[0-9]{1,4}(?:\\.[0-9]{1,3})?(?:mm|cm|in|pt|px|em|rem|%)",
      "no length", "write a number with a unit, such as 12pt or 20mm"),
  /** A plain number. */
  NUMBER("-?[0-9]{1,9}(?:\\.[0-9]{1,6})?", "no number", "write digits, such as 5 or 1.5"),
  /** One of the values that the pack lists. */
  CHOICE(".+", "none of the values", ""),
  /** {@code true} or {@code false}. */
  BOOLEAN("true|false", "neither true nor false", "write true or false"),
  /** Words to be printed. */
  TEXT("(?s).*", "no text", ""),
  /** Several words in an order. */
  LIST(".+", "no entry of a list", "");

  private final Pattern form;
  private final String problem;
  private final String hint;

  OptionType(String form, String problem, String hint) {
    this.form = Pattern.compile(form);
    this.problem = problem;
    this.hint = hint;
  }

  /** As in {@code pack.yaml}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Stream.of(values()).map(OptionType::label).toList();
  }

  boolean isWellFormed(String word) {
    return form.matcher(word).matches();
  }

  /** What a value is that is not well-formed: "no colour". */
  String problem() {
    return problem;
  }

  String hint() {
    return hint;
  }
}
