package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Lexeme.Kind;
import org.readout.extract.annotate.Numeral.Form;
import org.readout.extract.annotate.Quantity.Role;

/** Reads the unit that follows a number: money, a measure, a counted noun, an age. */
record UnitReader(LexedText text, Set<String> countries) {
  /**
   * A unit.
   *
   * @param to lexeme after it
   * @param isParticipant whether it counts those who took part
   */
  record Reading(String name, BigDecimal factor, Role role, int to, boolean isParticipant) {
    static Reading of(String name, Role role, int to) {
      return new Reading(name, BigDecimal.ONE, role, to, false);
    }
  }

  private static final BigDecimal MANY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final int RATE_REACH = 6;

  /** The unit after {@code number}; {@code lower} is the same, or the lower end of a range. */
  @Nullable Reading read(Numeral number, Numeral lower) {
    boolean isHyphened = text.isInnerHyphen(number.to());
    int at = isHyphened ? number.to() + 1 : number.to();
    if (text.is(at, "+")) {
      at++;
    }
    boolean isLarge = lower.isScaled() || lower.value().compareTo(MANY) >= 0;
    Currencies.Match money = Currencies.after(text, at, countries, isLarge);
    if (money != null) {
      return Reading.of(money.code(), Role.MONEY, money.to());
    }
    Reading cents = cents(at);
    if (cents != null) {
      return cents;
    }
    if (number.form() == Form.FRACTION) {
      return Reading.of("fraction", Role.FRACTION, number.to());
    }
    Units.Match unit = Units.match(text, at);
    if (unit != null) {
      return measure(unit);
    }
    if (text.is(at, "m") && text.touchesNext(at - 1)) {
      return Reading.of("m", Role.MEASURE, at + 1);
    }
    if (text.at(at).text().equals("MT")) {
      return Reading.of("tonnes", Role.MEASURE, at + 1);
    }
    if (isHyphened) {
      return text.is(at, "strong") ? Reading.of("people", Role.MEASURE, at + 1) : compound(at);
    }
    if (isAge(number)) {
      return Reading.of("years", Role.AGE, number.to());
    }
    CountedNouns.Head head =
        CountedNouns.after(text, text.is(at, "of") && text.is(at - 1, "dozen") ? at + 1 : at);
    return head == null
        ? null
        : new Reading(head.unit(), BigDecimal.ONE, Role.COUNT, head.to(), head.isParticipant());
  }

  /** "six U.S. cents": hundredths of a dollar. */
  private @Nullable Reading cents(int at) {
    int noun = text.at(at).isCapitalised() ? at + 1 : at;
    boolean isCents = text.is(noun, "cents") || text.is(noun, "cent");
    boolean isPence = text.is(noun, "pence");
    return isCents || isPence
        ? new Reading(isPence ? "GBP" : "USD", HUNDREDTH, Role.MONEY, noun + 1, false)
        : null;
  }

  /** "a four-nation summit", "the 15,000-seat stadium": the noun tied to the number. */
  private @Nullable Reading compound(int at) {
    Lexeme noun = text.at(at);
    boolean isNoun =
        noun.isWord()
            && !noun.isCapitalised()
            && noun.lower().length() > 2
            && !text.isInnerHyphen(at + 1)
            && !FigureWords.UNCOMPOUNDED.contains(noun.lower())
            && !FigureWords.FUNCTION.contains(noun.lower())
            && !noun.lower().endsWith("ed")
            && !noun.lower().endsWith("s");
    return isNoun ? Reading.of(CountedNouns.plural(noun.lower()), Role.MEASURE, at + 1) : null;
  }

  /** What a price is for: "$8,940 a tonne", "$2 per thousand cubic metres"; null for no price. */
  @Nullable Reading price(String currency, int at) {
    if (!text.isOneOf(at, Set.of("a", "an", "per", "each", "/"))) {
      return null;
    }
    boolean isThousand = text.is(at + 1, "thousand") || text.is(at + 1, "1,000");
    Units.Match unit = Units.match(text, isThousand ? at + 2 : at + 1);
    boolean isPeriod = unit != null && Units.isTime(unit.name());
    if (unit == null || (isPeriod && !unit.name().equals("hours"))) {
      return null;
    }
    String name = isThousand ? "1000 " + unit.name() : CountedNouns.singular(unit.name());
    return Reading.of(currency + "/" + name, Role.MONEY, unit.to());
  }

  private Reading measure(Units.Match unit) {
    int to = unit.to();
    boolean isOld = text.is(to, "old") || (text.isInnerHyphen(to) && text.is(to + 1, "old"));
    if (isOld && unit.name().equals("years")) {
      return Reading.of("years", Role.AGE, text.is(to, "old") ? to + 1 : to + 2);
    }
    boolean isCounted = unit.name().equals("memorandums") || unit.name().equals("agreements");
    Role role = isCounted || unit.name().equals("doses") ? Role.COUNT : Role.MEASURE;
    Reading plain = new Reading(unit.name(), unit.factor(), role, to, false);
    return unit.rate() == Units.Rate.NONE ? plain : withRate(plain, unit.rate());
  }

  /** "a year", "per day", "annually", also after "of gas". */
  private Reading withRate(Reading unit, Units.Rate rate) {
    int at = unit.to;
    while (at < unit.to + RATE_REACH && isBetween(at, unit.to)) {
      at++;
    }
    if (at > unit.to && text.is(at, "and")) {
      return unit;
    }
    int period = text.isOneOf(at, Set.of("a", "an", "per", "each", "every", "/")) ? at + 1 : at;
    String name = period(text.lower(period), period > at);
    boolean isHour = name.equals("hour");
    if (name.isEmpty() || (rate == Units.Rate.SPEED && !isHour)) {
      return unit;
    }
    String rated = rate == Units.Rate.SPEED ? speed(unit.name) : unit.name + "/" + name;
    return new Reading(rated, unit.factor, unit.role, period + 1, false);
  }

  private static String speed(String unit) {
    return unit.equals("mi") ? "mph" : unit + "/h";
  }

  private boolean isBetween(int at, int start) {
    boolean isOf = at == start && text.is(at, "of");
    boolean isThing = text.is(start, "of") && at > start && text.at(at).isWord();
    return isOf || (isThing && !FigureWords.FUNCTION.contains(text.lower(at)));
  }

  private static String period(String word, boolean isIntroduced) {
    return switch (word) {
      case "h" -> isIntroduced ? "hour" : "";
      case "annually", "yearly" -> "year";
      case "daily" -> "day";
      case "monthly" -> "month";
      case "weekly" -> "week";
      case "annum" -> "year";
      case "year", "month", "week", "day", "hour", "minute", "second" -> isIntroduced ? word : "";
      default -> "";
    };
  }

  /** "Andersson, 65, has …". */
  private boolean isAge(Numeral number) {
    int age = text.at(number.from()).asInt();
    if (text.is(number.from() - 1, "aged") && number.to() == number.from() + 1) {
      return true;
    }
    return number.form() == Form.DIGITS
        && number.to() == number.from() + 1
        && age >= 16
        && age <= 99
        && text.is(number.from() - 1, ",")
        && text.at(number.from() - 2).isCapitalised()
        && text.is(number.to(), ",")
        && text.at(number.to() + 1).kind() != Kind.NUMBER
        && text.at(number.from() - 4).kind() != Kind.NUMBER;
  }
}
