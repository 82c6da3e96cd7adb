package org.readout.report.words;

import java.math.BigDecimal;

/** Writes numbers as a language does: its sign for decimals, and the whole part in threes. */
final class Numbers {
  private final String decimal;
  private final String group;
  private final String minus;
  private final int groupedFrom;

  Numbers(Words words) {
    this.decimal = words.say("number.decimal");
    this.group = words.say("number.group");
    this.minus = words.say("number.minus");
    this.groupedFrom = Integer.parseInt(words.say("number.grouped-from"));
  }

  /** All its digits, without zeros behind the last. */
  String written(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    String digits = plain.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder whole = new StringBuilder(digits.substring(0, point));
    if (point >= groupedFrom) {
      for (int at = point - 3; at > 0; at -= 3) {
        whole.insert(at, group);
      }
    }
    String text = point == digits.length() ? "" : decimal + digits.substring(point + 1);
    return (plain.signum() < 0 ? minus : "") + whole + text;
  }
}
