package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.DateReading.Family;
import org.readout.extract.annotate.Numeral.Form;
import org.readout.extract.annotate.Quantity.Role;
import org.readout.model.claim.FigureMention;

/** Reads the figures of one sentence from left to right. */
final class FigureGrammar {
  private static final Set<String> TAILS = Set.of("so", "more", "less", "fewer");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those");
  private static final Set<String> BEFORE_ONE_DAY =
      Set.of(
          "by", "for", "in", "within", "than", "least", "only", "just", "after", "of", "-", "last");
  private static final int SMALL_GROUP = 5;

  private final LexedText text;
  private final UnitReader units;
  private final Set<String> countries;
  private final FigureList found;
  private final EllipsisReader ellipses;

  FigureGrammar(LexedText text, Set<String> countries) {
    this.text = text;
    this.countries = countries;
    this.units = new UnitReader(text, countries);
    this.found = new FigureList(text);
    this.ellipses = new EllipsisReader(text, units);
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
    return found.mentions();
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
      found.tellsDistance(date.to());
      return figure(date.from());
    }
    if (date.family() == Family.YEAR) {
      found.addYear(date);
    }
    return date.to();
  }

  /** Reads a figure at a lexeme, if one begins there; answers where to go on. */
  private int figure(int at) {
    Currencies.Match sign = Currencies.sign(text, at, countries);
    Numeral number =
        sign != null ? NumeralReader.readMoney(text, sign.to()) : NumeralReader.read(text, at);
    if (number == null) {
      return at + 1;
    }
    int rate = sign == null ? 0 : exchangeRate(at, number, sign);
    if (rate > 0) {
      return rate;
    }
    if (NumberNames.isName(text, number, at)) {
      return NumberNames.end(text, number);
    }
    Numeral upper = upper(number, sign);
    if (upper == null) {
      Quantity quantity =
          sign == null ? single(at, number) : quantity(at, number, number, null, sign);
      return quantity == null ? number.to() : found.add(quantity);
    }
    Numeral lower = number.scaledLike(upper);
    if (upper.value().compareTo(lower.value()) <= 0 || isChange(at, number)) {
      return change(at, lower, upper, sign);
    }
    Quantity range = quantity(at, upper, lower, upper.value(), sign);
    return range == null ? upper.to() : found.add(range);
  }

  /** "($1 = 1.557 marks)", as agencies print it; answers where to go on, or 0. */
  private int exchangeRate(int at, Numeral one, Currencies.Match sign) {
    boolean isOne = one.value().compareTo(BigDecimal.ONE) == 0 && text.is(one.to(), "=");
    Numeral other = isOne ? NumeralReader.read(text, one.to() + 1) : null;
    Currencies.Match name =
        other == null ? null : Currencies.after(text, other.to(), countries, true);
    if (other == null || name == null) {
      return 0;
    }
    found.addRate(at, one.to(), name.to(), other.value(), name.code() + " per " + sign.code());
    return name.to();
  }

  /** A number without a sign before it: a share, one with "or so" before its noun, or plain. */
  private @Nullable Quantity single(int at, Numeral number) {
    Quantity share = share(at, number);
    if (share != null) {
      return share;
    }
    int tail = tail(number.to());
    Numeral tailed =
        new Numeral(number.value(), number.magnitude(), number.from(), tail, number.form());
    Quantity quantity =
        tail > number.to() && units.read(tailed, tailed) != null
            ? quantity(at, tailed, tailed, null, null)
            : null;
    return quantity == null ? quantity(at, number, number, null, null) : quantity;
  }

  /** The lexeme after "or so", "or more" and "-odd" that stand before the noun. */
  private int tail(int to) {
    if (text.isInnerHyphen(to) && text.is(to + 1, "odd")) {
      return to + 2;
    }
    return text.is(to, "or") && text.isOneOf(to + 1, TAILS) ? to + 2 : to;
  }

  /** "three out of four voters", "one in five women". */
  private @Nullable Quantity share(int at, Numeral number) {
    boolean isOutOf = text.is(number.to(), "out") && text.is(number.to() + 1, "of");
    int second = isOutOf ? number.to() + 2 : number.to() + 1;
    Numeral whole = isOutOf || text.is(number.to(), "in") ? NumeralReader.read(text, second) : null;
    boolean isShare =
        whole != null
            && !number.isScaled()
            && !text.at(second).looksLikeYear()
            && number.value().compareTo(whole.value()) < 0
            && CountedNouns.after(text, whole.to()) != null
            && Units.match(text, whole.to()) == null;
    return isShare && whole != null
        ? new Quantity(
            at,
            whole.to(),
            whole.to(),
            number.value().divide(whole.value(), java.math.MathContext.DECIMAL32),
            null,
            "fraction",
            Role.FRACTION)
        : null;
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
    found.add(
        new Quantity(
            at, lower.to(), lower.to(), factored(lower, end, upper), null, end.unit(), end.role()));
    return found.add(end);
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
    boolean isSign =
        text.at(joint).isHyphen() && Currencies.sign(text, joint + 1, countries) != null;
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
    Currencies.Match sign = Currencies.sign(text, joint + 1, countries);
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
      Quantity sum =
          new Quantity(
              from, number.to(), number.to(), lower.value(), upper, sign.code(), Role.MONEY);
      return priced(sum);
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
      return isNoise(quantity, number, unit)
          ? null
          : quantity.role() == Role.MONEY ? priced(quantity) : quantity;
    }
    return ellipses.read(from, number, lower, upper, found.last());
  }

  private Quantity priced(Quantity sum) {
    UnitReader.Reading price = units.price(sum.unit(), sum.to());
    return price == null
        ? sum
        : new Quantity(
            sum.from(),
            sum.unitAt(),
            price.to(),
            sum.value(),
            sum.upper(),
            price.name(),
            sum.role());
  }

  /** Counts of who took part, and "one" where it is a pronoun or an article. */
  private boolean isNoise(Quantity quantity, Numeral number, UnitReader.Reading unit) {
    boolean isSmall =
        quantity.value().compareTo(BigDecimal.valueOf(SMALL_GROUP)) < 0
            && quantity.upper() == null
            && quantity.role() == Role.COUNT;
    boolean isPair = text.isOneOf(quantity.from() - 1, DEFINITE) && text.is(number.from(), "two");
    if (isSmall && (unit.isParticipant() || isPair)) {
      return true;
    }
    boolean isZero =
        quantity.value().signum() == 0
            && quantity.role() == Role.COUNT
            && !text.is(number.from(), "zero");
    if (number.form() != Form.ONE) {
      return isZero;
    }
    boolean isHyphened = text.isInnerHyphen(number.to());
    boolean isOneDay = quantity.unit().equals("days") || quantity.unit().equals("years");
    return quantity.role() == Role.COUNT
        || (isOneDay
            && !isHyphened
            && !text.isOneOf(number.from() - 1, BEFORE_ONE_DAY)
            && !found.isInDistance(quantity));
  }
}
