package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Quantity.Role;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.claim.FigureMention;

/** The figures read so far: gives each quantity its qualifiers, its kind and what it measures. */
final class FigureList {
  private static final Set<String> AFTERWARDS =
      Set.of("ago", "after", "before", "later", "earlier", "since", "hence");
  private static final Set<String> SIGNED = Set.of("percent", "degrees", "percentage points");
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  private final LexedText text;
  private final MeasuredThing measured;
  private final List<FigureMention> found = new ArrayList<>();
  private @Nullable Quantity last;
  private int distanceEnd;

  FigureList(LexedText text) {
    this.text = text;
    this.measured = new MeasuredThing(text);
  }

  List<FigureMention> mentions() {
    return found;
  }

  /** The quantity added before, if any. */
  @Nullable Quantity last() {
    return last;
  }

  /** What ends before the lexeme {@code to} tells when and not how long. */
  void tellsDistance(int to) {
    distanceEnd = to;
  }

  boolean isInDistance(Quantity quantity) {
    return quantity.to() <= distanceEnd;
  }

  /**
   * Adds an exchange rate.
   *
   * @param oneTo the lexeme after "$1"
   */
  void addRate(int from, int oneTo, int to, BigDecimal rate, String unit) {
    found.add(
        new FigureMention(
            text.span(from, to),
            plain(rate),
            null,
            unit,
            false,
            null,
            text.words(from, oneTo),
            FigureMention.Kind.AMOUNT));
  }

  void addYear(DateReading date) {
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

  /** Adds a quantity; answers the lexeme to go on at. */
  int add(Quantity quantity) {
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
    return isInDistance(quantity)
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
