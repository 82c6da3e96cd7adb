package org.readout.report.compose;

import java.math.BigDecimal;
import java.util.Map;
import org.readout.model.claim.Figure;

/** Figures as a reader writes them: "US$2 billion", "about 1,100 km", "12.4 billion m³ a year". */
final class FigureText {
  private static final int MOST_DECIMALS_OF_A_ROUND_NUMBER = 3;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

  private static final Map<String, String> CURRENCY_SIGNS =
      Map.ofEntries(
          Map.entry("USD", "US$"),
          Map.entry("EUR", "€"),
          Map.entry("GBP", "£"),
          Map.entry("JPY", "¥"),
          Map.entry("INR", "₹"),
          Map.entry("KRW", "₩"),
          Map.entry("AUD", "A$"),
          Map.entry("CAD", "C$"),
          Map.entry("NZD", "NZ$"));

  /** Units that are read out, not abbreviated; the rest are printed as they stand. */
  private static final Map<String, String> SPELLED_OUT =
      Map.of("mi", "miles", "m3", "m³", "m2", "m²", "km2", "km²");

  private static final Map<String, String> SINGULARS =
      Map.of(
          "miles", "mile", "people", "person", "years", "year", "months", "month", "days", "day",
          "doses", "dose", "hours", "hour", "weeks", "week");

  private FigureText() {}

  static String of(Figure figure) {
    return prefix(figure) + amount(figure);
  }

  private static String prefix(Figure figure) {
    if (figure.bound() == null) {
      return figure.approximate() ? "about " : "";
    }
    return switch (figure.bound()) {
      case AT_LEAST -> "at least ";
      case AT_MOST -> "up to ";
    };
  }

  private static String amount(Figure figure) {
    String unit = figure.unit();
    BigDecimal value = figure.value();
    if (unit.equals("year")) {
      return value.toPlainString();
    }
    if (unit.equals("percent")) {
      return grouped(value) + "%";
    }
    if (isCurrency(unit)) {
      return money(value, unit);
    }
    String counted = unit(unit, value);
    return counted.isEmpty() ? scaled(value) : scaled(value) + " " + counted;
  }

  static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static String money(BigDecimal value, String currency) {
    String sign = CURRENCY_SIGNS.get(currency);
    String minus = value.signum() < 0 ? "−" : "";
    return minus + (sign == null ? currency + " " : sign) + scaled(value.abs());
  }

  private static String unit(String unit, BigDecimal value) {
    int slash = unit.indexOf('/');
    String counted = slash < 0 ? unit : unit.substring(0, slash);
    String plural = SPELLED_OUT.getOrDefault(counted, counted);
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    String noun = one ? SINGULARS.getOrDefault(plural, plural) : plural;
    return slash < 0 ? noun : noun + " a " + unit.substring(slash + 1);
  }

  /** "2 billion" where that is exact with few decimals, all digits otherwise. */
  private static String scaled(BigDecimal value) {
    if (value.abs().compareTo(TRILLION) >= 0) {
      return scaled(value, TRILLION, " trillion");
    }
    if (value.abs().compareTo(BILLION) >= 0) {
      return scaled(value, BILLION, " billion");
    }
    return value.abs().compareTo(MILLION) >= 0
        ? scaled(value, MILLION, " million")
        : grouped(value);
  }

  private static String scaled(BigDecimal value, BigDecimal by, String word) {
    BigDecimal scaled = value.divide(by).stripTrailingZeros();
    return scaled.scale() > MOST_DECIMALS_OF_A_ROUND_NUMBER
        ? grouped(value)
        : grouped(scaled) + word;
  }

  /** Thousands with commas, as the text's other numbers; no locale asked. */
  private static String grouped(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    String digits = plain.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int at = point - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return plain.signum() < 0 ? "−" + text : text.toString();
  }
}
