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
  private static final Set<String> AFTERWARDS =
      Set.of("ago", "after", "before", "later", "earlier", "since", "hence");
  private static final Set<String> THEM = Set.of("them", "these", "those");
  private static final Set<String> TAILS = Set.of("so", "more", "less", "fewer");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those");
  private static final Set<String> SIGNED = Set.of("percent", "degrees", "percentage points");
  private static final Set<String> BEFORE_ONE_DAY =
      Set.of(
          "by", "for", "in", "within", "than", "least", "only", "just", "after", "of", "-", "last");
  private static final int SMALL_GROUP = 5;
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  private final LexedText text;
  private final MeasuredThing measured;
  private final UnitReader units;
  private final Set<String> countries;
  private final List<FigureMention> found = new ArrayList<>();
  private @Nullable Quantity last;
  private int distanceEnd;

  FigureGrammar(LexedText text, Set<String> countries) {
    this.text = text;
    this.countries = countries;
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
      return quantity == null ? number.to() : add(quantity);
    }
    Numeral lower = number.scaledLike(upper);
    if (upper.value().compareTo(lower.value()) <= 0 || isChange(at, number)) {
      return change(at, lower, upper, sign);
    }
    Quantity range = quantity(at, upper, lower, upper.value(), sign);
    return range == null ? upper.to() : add(range);
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
    found.add(
        new FigureMention(
            text.span(at, name.to()),
            plain(other.value()),
            null,
            name.code() + " per " + sign.code(),
            false,
            null,
            text.words(at, one.to()),
            FigureMention.Kind.AMOUNT));
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
    return ellipsis(from, number, lower, upper);
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
            && distanceEnd < quantity.to());
  }

  /** "two of the four bridges": the noun stands with the second number. */
  private @Nullable Quantity ofSome(
      int from, Numeral number, Numeral lower, @Nullable BigDecimal upper) {
    boolean isOf = text.is(number.to(), "of") && text.isOneOf(number.to() + 1, DEFINITE);
    Numeral whole = isOf ? NumeralReader.read(text, number.to() + 2) : null;
    UnitReader.Reading unit = whole == null ? null : units.read(whole, whole);
    boolean isCount = unit != null && unit.role() == Role.COUNT && number.form() != Form.ONE;
    return isCount && unit != null
        ? new Quantity(
            from, number.to(), number.to(), lower.value(), upper, unit.name(), Role.ELLIPSIS)
        : null;
  }

  /** "and 300 more", "up from 15 billion": the unit of the figure before. */
  private @Nullable Quantity ellipsis(
      int from, Numeral number, Numeral lower, @Nullable BigDecimal upper) {
    Quantity some = ofSome(from, number, lower, upper);
    if (some != null) {
      return some;
    }
    Quantity earlier = last;
    if (earlier == null || number.form() == Form.ONE || number.form() == Form.FRACTION) {
      return null;
    }
    boolean isMore = text.isOneOf(number.to(), ELLIPSIS) || text.is(from - 1, "another");
    boolean isMoney = earlier.role() == Role.MONEY && number.isScaled();
    boolean isTime = Units.isTime(earlier.unit());
    boolean isAnother = isMore && !isTime && earlier.role() != Role.MONEY;
    boolean isOfThem = text.is(number.to(), "of") && text.isOneOf(number.to() + 1, THEM);
    boolean isListed = earlier.role() == Role.COUNT && isListedCount(from, number);
    if (isMoney || isAnother || isListed || (isOfThem && earlier.role() != Role.MONEY)) {
      int to = text.isOneOf(number.to(), ELLIPSIS) ? number.to() + 1 : number.to();
      return new Quantity(
          from, number.to(), to, lower.value(), upper, earlier.unit(), Role.ELLIPSIS);
    }
    return null;
  }

  /** "Britain 400 and Poland 150", "the first 20", "by 312 votes to 104". */
  private boolean isListedCount(int from, Numeral number) {
    boolean isOrdered = text.is(from - 1, "first") && text.is(from - 2, "the");
    boolean isNamed =
        number.form() == Form.DIGITS
            && text.at(from - 1).isCapitalised()
            && (text.is(from - 2, ",") || text.is(from - 2, "and"))
            && !text.at(number.to()).isWord();
    boolean isAgainst =
        text.is(from - 1, "to")
            && last != null
            && last.to() == from - 1
            && last.unit().equals("votes");
    return isOrdered
        || (isNamed || text.is(number.to(), "and") && isNamedBefore(from))
        || isAgainst;
  }

  private boolean isNamedBefore(int from) {
    return text.at(from - 1).isCapitalised() && text.is(from - 2, ",");
  }

  private int add(Quantity quantity) {
    boolean isFew =
        quantity.role() == Role.COUNT
            && !quantity.unit().equals("people")
            && quantity.value().compareTo(FEW) < 0;
    boolean isFirm = Units.isTime(quantity.unit()) || isFew;
    Qualifiers qualifiers = Qualifiers.around(text, quantity.from(), quantity.to(), isFirm);
    boolean isBetween = quantity.upper() != null && text.is(qualifiers.from() - 1, "between");
    boolean isPlus = text.is(quantity.unitAt(), "+");
    boolean isMinus = text.is(qualifiers.from() - 1, "minus") && SIGNED.contains(quantity.unit());
    boolean isTailed = text.is(quantity.unitAt() - 2, "or");
    boolean isMore = isPlus || (isTailed && text.is(quantity.unitAt() - 1, "more"));
    boolean isLess = isTailed && text.isOneOf(quantity.unitAt() - 1, Set.of("less", "fewer"));
    boolean isSo =
        text.is(quantity.unitAt() - 1, "odd") || (isTailed && text.is(quantity.unitAt() - 1, "so"));
    Bound bound =
        qualifiers.bound() != null
            ? qualifiers.bound()
            : isMore ? Bound.AT_LEAST : isLess ? Bound.AT_MOST : null;
    boolean isWider = isBetween || isMinus;
    found.add(
        new FigureMention(
            text.span(isWider ? qualifiers.from() - 1 : qualifiers.from(), qualifiers.to()),
            plain(isMinus ? quantity.value().negate() : quantity.value()),
            quantity.upper() == null || isMinus ? null : plain(quantity.upper()),
            quantity.unit(),
            qualifiers.isApproximate() || isSo,
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
    boolean isListed = isListed(quantity, from);
    String own = measured.of(quantity, from, isListed);
    return own.isEmpty() && isListed ? found.get(found.size() - 1).measures() : own;
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
    boolean isDistance = Units.isTime(quantity.unit()) && isDistance(quantity);
    return isDistance
        ? FigureMention.Kind.TIME_DISTANCE
        : isDescription(quantity) ? FigureMention.Kind.DESCRIPTION : FigureMention.Kind.AMOUNT;
  }

  /** "ten months ago", "five weeks after", "in two to three weeks", "the first seven months". */
  private boolean isDistance(Quantity quantity) {
    int before = Qualifiers.around(text, quantity.from(), quantity.to(), true).from() - 1;
    return quantity.to() <= distanceEnd
        || text.isOneOf(quantity.to(), AFTERWARDS)
        || text.isOneOf(before, Set.of("first", "last"));
  }

  /** "a three-stage confirmation", "the world's 20 biggest economies": no amount of anything. */
  private boolean isDescription(Quantity quantity) {
    boolean isTied =
        quantity.role() == Role.MEASURE
            && text.isInnerHyphen(quantity.unitAt())
            && Units.match(text, quantity.unitAt() + 1) == null
            && !quantity.unit().equals("people")
            && quantity.value().compareTo(FEW) < 0;
    boolean isRank =
        quantity.role() == Role.COUNT
            && text.lower(quantity.unitAt()).length() > 5
            && text.lower(quantity.unitAt()).endsWith("est");
    return isTied || isRank;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
