package org.readout.extract.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.DateReading.Family;
import org.readout.model.claim.DateMention.Grain;

/**
 * Stretches told from the day of publication: "last month", "this week", "the next five years",
 * "ten months ago", "two weeks from now", "earlier this year", "the end of the year", "the
 * weekend".
 */
record RelativeDates(DateWords words) implements DateFamily {
  /** Larger numbers of days or years tell nothing of a visit. */
  private static final long FARTHEST = 1000;

  private static final Set<String> BACKWARD = Set.of("last", "past");
  private static final Set<String> FORWARD = Set.of("next", "coming");
  private static final Set<String> PARTS =
      Set.of("end", "beginning", "start", "middle", "close", "rest", "remainder", "course");
  private static final Set<String> HERE = Set.of("this", "current");
  private static final Map<String, Grain> UNITS =
      Map.ofEntries(
          Map.entry("day", Grain.DAY),
          Map.entry("week", Grain.WEEK),
          Map.entry("weekend", Grain.WEEK),
          Map.entry("fortnight", Grain.WEEK),
          Map.entry("month", Grain.MONTH),
          Map.entry("year", Grain.YEAR),
          Map.entry("decade", Grain.DECADE),
          Map.entry("century", Grain.CENTURY));

  @Override
  public @Nullable DateReading read(int at) {
    LexedText text = words.text();
    if (text.isOneOf(at, BACKWARD) || text.isOneOf(at, FORWARD)) {
      Numeral number = NumeralReader.read(text, at + 1);
      return number == null ? neighbour(at) : stretch(at, number);
    }
    if (text.isOneOf(at, HERE)) {
      return neighbour(at);
    }
    if (text.is(at, "the") && text.is(at + 1, "weekend")) {
      return weekend(at);
    }
    DateReading current = current(at);
    return current != null ? current : distance(at);
  }

  /** "over the weekend": the one past or begun, or the coming one. */
  private DateReading weekend(int at) {
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.unknown(at, at + 2, Grain.WEEK).in(Family.RELATIVE);
    }
    boolean isAhead = words.tense(at, at + 2).isAhead();
    LocalDate saturday =
        isAhead
            ? reference.with(DayOfWeek.SATURDAY)
            : reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return new DateReading(at, at + 2, saturday, saturday.plusDays(1), Grain.WEEK, Family.RELATIVE);
  }

  /** "the end of the year", "later in the month", "year-end". */
  private @Nullable DateReading current(int at) {
    LexedText text = words.text();
    boolean isPart = text.isOneOf(at, PARTS) && text.is(at + 1, "of");
    boolean isHalf = text.isOneOf(at, Set.of("later", "earlier")) && text.is(at + 1, "in");
    if ((isPart || isHalf) && text.is(at + 2, "the")) {
      Grain grain = unit(at + 3);
      boolean isWhole = grain != null && grain != Grain.DAY && !text.lower(at + 3).endsWith("s");
      boolean isOwn = isWhole && !text.is(at + 4, "of") && !isAttributive(at + 4);
      return isOwn && grain != null ? calendar(at, at + 4, at + 3, grain, 0) : null;
    }
    boolean isYearEnd = text.is(at, "year") && text.isInnerHyphen(at + 1) && text.is(at + 2, "end");
    return isYearEnd && !text.isOneOf(at - 1, BACKWARD)
        ? calendar(at, at + 3, at, Grain.YEAR, 0)
        : null;
  }

  private @Nullable Grain unit(int at) {
    String word = words.text().lower(at);
    boolean isPlural = word.endsWith("s") && word.length() > 3;
    if (word.equals("centuries")) {
      return Grain.CENTURY;
    }
    return UNITS.get(isPlural ? word.substring(0, word.length() - 1) : word);
  }

  /**
   * "last month": the calendar's one before; "the past year": the twelve months up to now; "the
   * past day" is no day.
   */
  private @Nullable DateReading neighbour(int at) {
    Grain grain = unit(at + 1);
    boolean isSingular = !words.text().lower(at + 1).endsWith("s");
    if (grain == null || !isSingular || isAttributive(at + 2)) {
      return null;
    }
    boolean isRound = grain == Grain.DAY && !words.text().isOneOf(at, HERE);
    if (words.reference() == null || isRound) {
      return DateReading.unknown(at, at + 2, grain).in(Family.RELATIVE);
    }
    String word = words.text().lower(at);
    boolean isRolling = words.text().is(at - 1, "the") && BACKWARD.contains(word);
    if (word.equals("past")
        || isRolling
        || (words.text().is(at - 1, "the") && word.equals("next"))) {
      return rolling(at, at + 2, grain, 1, !FORWARD.contains(word));
    }
    return calendar(
        at, at + 2, at + 1, grain, BACKWARD.contains(word) ? -1 : FORWARD.contains(word) ? 1 : 0);
  }

  /** "this day-long", "last year-end". */
  private boolean isAttributive(int at) {
    return words.text().isInnerHyphen(at);
  }

  private DateReading calendar(int from, int to, int unitAt, Grain grain, int shift) {
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.unknown(from, to, grain).in(Family.RELATIVE);
    }
    LocalDate day = reference.plus(Grains.period(grain, Math.abs(shift)).multipliedBy(shift));
    LocalDate first = Grains.first(day, grain);
    LocalDate last = first.plus(Grains.period(grain, 1)).minusDays(1);
    if (words.text().is(unitAt, "weekend")) {
      first = first.with(DayOfWeek.SATURDAY);
    }
    return new DateReading(from, to, first, last, grain, Family.RELATIVE);
  }

  /** "the last two years". */
  private @Nullable DateReading stretch(int at, Numeral number) {
    Grain grain = unit(number.to());
    int count = count(number);
    return grain == null || count < 0
        ? null
        : rolling(at, number.to() + 1, grain, count, words.text().isOneOf(at, BACKWARD));
  }

  private DateReading rolling(int from, int to, Grain grain, int count, boolean isBack) {
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.unknown(from, to, grain).in(Family.RELATIVE);
    }
    Period length = length(to - 1, grain, count);
    return isBack
        ? new DateReading(from, to, reference.minus(length), reference, grain, Family.RELATIVE)
        : new DateReading(from, to, reference, reference.plus(length), grain, Family.RELATIVE);
  }

  /** "ten months ago", "a week ago", "two years from now", "in three weeks' time". */
  private @Nullable DateReading distance(int at) {
    LexedText text = words.text();
    boolean hasArticle = text.is(at, "a") || text.is(at, "an");
    boolean isHalf = text.is(at, "half") && (text.is(at + 1, "a") || text.isInnerHyphen(at + 1));
    Numeral number = hasArticle || isHalf ? null : NumeralReader.read(text, at);
    if (!hasArticle && !isHalf && number == null || (hasArticle && text.is(at - 1, "half"))) {
      return null;
    }
    int unitAt = isHalf ? at + 2 : number == null ? at + 1 : number.to();
    Grain grain = unit(unitAt);
    int count = number == null ? 1 : count(number);
    int end = distanceEnd(unitAt);
    if (grain == null || count < 0 || end < 0) {
      return null;
    }
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.unknown(at, end, grain).in(Family.RELATIVE);
    }
    Period length = isHalf ? half(grain) : length(unitAt, grain, count);
    LocalDate day = text.is(end - 1, "ago") ? reference.minus(length) : reference.plus(length);
    LocalDate first = Grains.first(day, isHalf ? Grain.YEAR : grain);
    LocalDate last = end(first, isHalf ? Grain.YEAR : grain);
    return new DateReading(at, end, first, last, isHalf ? Grain.YEAR : grain, Family.RELATIVE);
  }

  private static LocalDate end(LocalDate first, Grain grain) {
    return first.plus(Grains.period(grain, 1)).minusDays(1);
  }

  private Period length(int unitAt, Grain grain, int count) {
    boolean isTwo = words.text().lower(unitAt).startsWith("fortnight");
    return Grains.period(grain, isTwo ? 2 * count : count);
  }

  /** "half a century": fifty years. */
  private static Period half(Grain grain) {
    return switch (grain) {
      case CENTURY -> Period.ofYears(50);
      case DECADE -> Period.ofYears(5);
      default -> Period.ofMonths(6);
    };
  }

  /** After "ago", "from now", "hence" or, behind a possessive, "time"; -1 where none follows. */
  private int distanceEnd(int unitAt) {
    LexedText text = words.text();
    int next = unitAt + 1;
    if (text.is(next, "ago") || text.is(next, "hence")) {
      return next + 1;
    }
    if (text.is(next, "time") && text.at(unitAt).possessive()) {
      return next + 1;
    }
    return text.is(next, "from") && text.is(next + 1, "now") ? next + 2 : -1;
  }

  private static int count(Numeral number) {
    boolean isWhole = number.value().stripTrailingZeros().scale() <= 0;
    boolean isNear = number.value().longValue() <= FARTHEST;
    return isWhole && isNear ? number.value().intValue() : -1;
  }
}
