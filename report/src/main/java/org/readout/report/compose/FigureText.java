package org.readout.report.compose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Figure;
import org.readout.report.words.Words;

/** Figures as a reader writes them: "US$2 billion", "about 1,100 km", "12.4 billion m³ a year". */
final class FigureText {
  private static final int MOST_DECIMALS_OF_A_ROUND_NUMBER = 3;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

  private final Words words;
  private final PrintableText text;

  FigureText(Words words, PrintableText text) {
    this.words = words;
    this.text = text;
  }

  String of(Figure figure) {
    String amount = amount(figure);
    if (figure.bound() == null) {
      return figure.approximate() ? words.say("figure.about", amount) : amount;
    }
    return switch (figure.bound()) {
      case AT_LEAST -> words.say("figure.at-least", amount);
      case AT_MOST -> words.say("figure.at-most", amount);
    };
  }

  private String amount(Figure figure) {
    String unit = figure.unit();
    BigDecimal value = figure.value();
    if (unit.equals("year")) {
      return value.toPlainString();
    }
    if (unit.equals("percent")) {
      return words.say("figure.percent", value);
    }
    return isCurrency(unit) ? money(value, unit) : counted(value, unit);
  }

  static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private String money(BigDecimal value, String currency) {
    String sign = "currency." + currency;
    String amount = scaled(value.abs());
    String money =
        words.has(sign)
            ? words.say("figure.money", amount, text.of(words.say(sign)))
            : words.say("figure.money.code", amount, currency);
    return value.signum() < 0 ? words.say("number.minus") + money : money;
  }

  private String counted(BigDecimal value, String unit) {
    int slash = unit.indexOf('/');
    if (slash < 0) {
      return of(value, unit);
    }
    String amount = of(value, unit.substring(0, slash));
    String span = unit.substring(slash + 1);
    String known = "per." + span;
    return words.say("figure.per", amount, words.has(known) ? words.say(known) : text.of(span));
  }

  /** Units that are read out have a message; the rest are printed as they stand. */
  private String of(BigDecimal value, String unit) {
    String amount = scaled(value);
    if (unit.isEmpty()) {
      return amount;
    }
    String known = "unit." + unit;
    return words.has(known)
        ? words.say(known, amount, value, isRound(value) ? "round" : "plain")
        : words.say("figure.unit", amount, text.of(unit));
  }

  private static boolean isRound(BigDecimal value) {
    return divided(value) != null;
  }

  /** "2 billion" where that is exact with few decimals, all digits otherwise. */
  private String scaled(BigDecimal value) {
    Scaled scaled = divided(value);
    return scaled == null ? words.number(value) : words.say(scaled.message, scaled.value);
  }

  private static @Nullable Scaled divided(BigDecimal value) {
    if (value.abs().compareTo(TRILLION) >= 0) {
      return Scaled.of(value, TRILLION, "figure.trillion");
    }
    if (value.abs().compareTo(BILLION) >= 0) {
      return Scaled.of(value, BILLION, "figure.billion");
    }
    return value.abs().compareTo(MILLION) >= 0 ? Scaled.of(value, MILLION, "figure.million") : null;
  }

  /** A number in millions or more, and the message that says so. */
  private record Scaled(BigDecimal value, String message) {
    static @Nullable Scaled of(BigDecimal value, BigDecimal by, String message) {
      BigDecimal scaled = value.divide(by).stripTrailingZeros();
      return scaled.scale() > MOST_DECIMALS_OF_A_ROUND_NUMBER ? null : new Scaled(scaled, message);
    }
  }
}
