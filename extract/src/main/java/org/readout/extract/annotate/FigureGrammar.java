package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.DateReading.Family;
import org.readout.extract.annotate.Numeral.Form;
import org.readout.extract.annotate.Quantity.Role;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.claim.FigureMention;

/** Reads the figures of one sentence from left to right. */
final class FigureGrammar {
  private static final Set<String> ELLIPSIS = Set.of("more", "others", "additional", "further");
  private static final Set<String> BEFORE_ONE_DAY =
      Set.of(
          "by", "for", "in", "within", "than", "least", "only", "just", "after", "of", "-", "last");
  private static final int SMALL_GROUP = 5;

  private final LexedText text;
  private final MeasuredThing measured;
  private final UnitReader units;
  private final List<FigureMention> found = new ArrayList<>();
  private @Nullable Quantity last;
  private int distanceEnd;

  FigureGrammar(LexedText text, Set<String> countries) {
    this.text = text;
    this.measured = new MeasuredThing(text);
    this.units = new UnitReader(text, countries);
  }

  List<FigureMention> read() {
    if (!hasNumber()) {
      return List.of();
    }
    List<DateReading> dates = DateGrammar.read(text, null);
    int next = 0;
    int at = 0;
    while (at < text.size()) {
      while (next < dates.size() && dates.get(next).from() < at) {
        next++;
      }
      DateReading date =
          next < dates.size() && dates.get(next).from() == at ? dates.get(next) : null;
      at = date == null ? figure(at) : date(date);
    }
    return found;
  }

  private boolean hasNumber() {
    for (Lexeme lexeme : text.lexemes()) {
      if (lexeme.value() != null
          || NumeralReader.isNumberWord(lexeme.lower())
          || NumeralReader.isMagnitude(lexeme.lower())
          || NumeralReader.isOtherNumber(lexeme.lower())
          || lexeme.is("by")) {
        return true;
      }
    }
    return false;
  }

  private int date(DateReading date) {
    if (date.family() == Family.RELATIVE) {
      distanceEnd = date.to();
      return figure(date.from());
    }
    if (date.family() == Family.YEAR) {
      addYear(date);
    }
    return date.to();
  }

  private void addYear(DateReading date) {
    BigDecimal year = text.at(date.from()).value();
    if (year != null) {
      found.add(
          new FigureMention(
              text.span(date.from(), date.to()),
              year,
              null,
              "year",
              false,
              null,
              measured.qualifiedBy(date.from()),
              FigureMention.Kind.CALENDAR_YEAR));
    }
  }

  /** Reads a figure at a lexeme, if one begins there; answers where to go on. */
  private int figure(int at) {
    Currencies.Match sign = Currencies.sign(text, at);
    Numeral number =
        sign != null ? NumeralReader.readMoney(text, sign.to()) : NumeralReader.read(text, at);
    if (number == null) {
      return at + 1;
    }
    if (NumberNames.isName(text, number, at)) {
      return NumberNames.end(text, number);
    }
    Numeral upper = upper(number, sign);
    if (upper == null) {
      Quantity quantity = quantity(at, number, number, null, sign);
      return quantity == null ? number.to() : add(quantity);
    }
    Numeral lower = number.scaledLike(upper);
    if (upper.value().compareTo(lower.value()) <= 0 || isChange(at, number)) {
      return change(at, lower, upper, sign);
    }
    Quantity range = quantity(at, upper, lower, upper.value(), sign);
    return range == null ? upper.to() : add(range);
  }

  /** "from 5 to 7 percent" and "7 to 5 percent": two figures of one unit, and no range. */
  private int change(int at, Numeral lower, Numeral upper, Currencies.@Nullable Match sign) {
    if (text.at(lower.to()).isHyphen()) {
      return upper.to();
    }
    int second =
        sign != null && !text.at(upper.from() - 1).isWord() ? upper.from() - 1 : upper.from();
    Quantity end = quantity(second, upper, upper, null, sign);
    if (end == null) {
      return upper.to();
    }
    add(
        new Quantity(
            at, lower.to(), lower.to(), factored(lower, end, upper), null, end.unit(), end.role()));
    return add(end);
  }

  private static BigDecimal factored(Numeral lower, Quantity end, Numeral upper) {
    return upper.value().signum() == 0
        ? lower.value()
        : end.value().compareTo(upper.value()) == 0
            ? lower.value()
            : lower
                .value()
                .multiply(end.value())
                .divide(upper.value(), java.math.MathContext.DECIMAL64);
  }

  private boolean isChange(int at, Numeral lower) {
    return text.is(lower.to(), "to")
        && text.is(Qualifiers.around(text, at, at, false).from() - 1, "from");
  }

  /** The second number of "1-2 billion", "5 to 7", "between 5 and 7", "$1-$2 billion", or null. */
  private @Nullable Numeral upper(Numeral lower, Currencies.@Nullable Match money) {
    boolean isMoney = money != null;
    int joint = lower.to();
    boolean isHyphen = text.at(joint).isHyphen() && text.at(joint + 1).isNumber();
    boolean isSign = text.at(joint).isHyphen() && Currencies.sign(text, joint + 1) != null;
    boolean isBetween =
        text.is(joint, "and")
            && text.is(
                Qualifiers.around(text, lower.from() - (isMoney ? 1 : 0), lower.to(), false).from()
                    - 1,
                "between");
    boolean joins = text.is(joint, "to") || text.is(joint, "or") || isBetween;
    if (!isHyphen && !isSign && !joins) {
      return null;
    }
    Currencies.Match sign = Currencies.sign(text, joint + 1);
    int second = sign != null ? sign.to() : joint + 1;
    Numeral upper =
        isMoney ? NumeralReader.readMoney(text, second) : NumeralReader.read(text, second);
    boolean isFraction = upper != null && upper.form() == Form.FRACTION;
    boolean isOther = sign != null && (money == null || !money.code().equals(sign.code()));
    return isFraction || isOther ? null : upper;
  }

  private @Nullable Quantity quantity(
      int from,
      Numeral number,
      Numeral lower,
      @Nullable BigDecimal upper,
      Currencies.@Nullable Match sign) {
    if (sign != null) {
      return new Quantity(
          from, number.to(), number.to(), lower.value(), upper, sign.code(), Role.MONEY);
    }
    UnitReader.Reading unit = units.read(number, lower);
    if (unit != null) {
      BigDecimal top = upper == null ? null : upper.multiply(unit.factor());
      Quantity quantity =
          new Quantity(
              from,
              number.to(),
              unit.to(),
              lower.value().multiply(unit.factor()),
              top,
              unit.name(),
              unit.role());
      return isNoise(quantity, number, unit) ? null : quantity;
    }
    return ellipsis(from, number, lower, upper);
  }

  /** Counts of who took part, and "one" where it is a pronoun or an article. */
  private boolean isNoise(Quantity quantity, Numeral number, UnitReader.Reading unit) {
    boolean isSmall =
        quantity.value().compareTo(BigDecimal.valueOf(SMALL_GROUP)) < 0
            && quantity.upper() == null
            && quantity.role() == Role.COUNT;
    if (unit.isParticipant() && isSmall) {
      return true;
    }
    boolean isZero = quantity.value().signum() == 0 && quantity.role() == Role.COUNT;
    if (number.form() != Form.ONE) {
      return isZero;
    }
    boolean isHyphened = text.isInnerHyphen(number.to());
    boolean isOneDay = quantity.unit().equals("days") || quantity.unit().equals("years");
    return quantity.role() == Role.COUNT
        || (isOneDay
            && !isHyphened
            && !text.isOneOf(number.from() - 1, BEFORE_ONE_DAY)
            && distanceEnd < quantity.to());
  }

  /** "and 300 more", "up from 15 billion": the unit of the figure before. */
  private @Nullable Quantity ellipsis(
      int from, Numeral number, Numeral lower, @Nullable BigDecimal upper) {
    Quantity earlier = last;
    if (earlier == null || number.form() == Form.ONE || number.form() == Form.FRACTION) {
      return null;
    }
    boolean isMore = text.isOneOf(number.to(), ELLIPSIS) || text.is(from - 1, "another");
    boolean isMoney = earlier.role() == Role.MONEY && number.isScaled();
    boolean isTime = Units.isTime(earlier.unit());
    if (isMoney || (isMore && !isTime && earlier.role() != Role.MONEY)) {
      int to = text.isOneOf(number.to(), ELLIPSIS) ? number.to() + 1 : number.to();
      return new Quantity(
          from, number.to(), to, lower.value(), upper, earlier.unit(), Role.ELLIPSIS);
    }
    return null;
  }

  private int add(Quantity quantity) {
    boolean isFirm =
        Units.isTime(quantity.unit())
            || (quantity.role() == Role.COUNT && !quantity.unit().equals("people"));
    Qualifiers qualifiers = Qualifiers.around(text, quantity.from(), quantity.to(), isFirm);
    boolean isBetween = quantity.upper() != null && text.is(qualifiers.from() - 1, "between");
    boolean isPlus = text.is(quantity.unitAt(), "+");
    Bound bound = isPlus && qualifiers.bound() == null ? Bound.AT_LEAST : qualifiers.bound();
    found.add(
        new FigureMention(
            text.span(isBetween ? qualifiers.from() - 1 : qualifiers.from(), qualifiers.to()),
            plain(quantity.value()),
            quantity.upper() == null ? null : plain(quantity.upper()),
            quantity.unit(),
            qualifiers.isApproximate(),
            bound,
            measures(quantity, qualifiers.from()),
            kind(quantity)));
    last = quantity;
    return qualifiers.to();
  }

  /**
   * The same as the figure before for one in brackets or after "or": "30 million francs ($33
   * million)".
   */
  private String measures(Quantity quantity, int from) {
    boolean isRestated =
        last != null
            && (text.is(from - 1, "(")
                || text.is(from - 1, "or")
                || quantity.role() == Role.ELLIPSIS)
            && (quantity.role() == Role.ELLIPSIS || from - last.to() <= 2);
    if (isRestated) {
      return found.get(found.size() - 1).measures();
    }
    String own = measured.of(quantity, from);
    return own.isEmpty() && isListed(quantity, from) ? found.get(found.size() - 1).measures() : own;
  }

  /** "€2 million, £1 million and ¥5 million": one thing paid in several currencies. */
  private boolean isListed(Quantity quantity, int from) {
    boolean isNext = last != null && from - last.to() <= 2;
    return isNext
        && last != null
        && last.role() == quantity.role()
        && (text.is(from - 1, ",") || text.is(from - 1, "and"));
  }

  private FigureMention.Kind kind(Quantity quantity) {
    boolean isDistance = Units.isTime(quantity.unit()) && quantity.to() <= distanceEnd;
    return isDistance ? FigureMention.Kind.TIME_DISTANCE : FigureMention.Kind.AMOUNT;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
