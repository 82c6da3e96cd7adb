package org.readout.extract.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.DateReading.Family;
import org.readout.model.claim.DateMention.Grain;

/**
 * Stretches told from the day of publication: "last month", "this week", "the next five years",
 * "ten months ago", "a year ago", "two weeks from now", "earlier this year".
 */
record RelativeDates(DateWords words) implements DateFamily {
  /** Larger numbers of days or years tell nothing of a visit. */
  private static final long FARTHEST = 1000;

  private static final Set<String> BACKWARD = Set.of("last", "past", "previous");
  private static final Set<String> FORWARD = Set.of("next", "coming", "following");
  private static final Set<String> HERE = Set.of("this", "current");
  private static final Map<String, Grain> UNITS =
      Map.ofEntries(
          Map.entry("day", Grain.DAY),
          Map.entry("week", Grain.WEEK),
          Map.entry("weekend", Grain.WEEK),
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
    return distance(at);
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
   * next day": told from another day of the story.
   */
  private @Nullable DateReading neighbour(int at) {
    Grain grain = unit(at + 1);
    boolean isSingular = !words.text().lower(at + 1).endsWith("s");
    if (grain == null || !isSingular || isAttributive(at + 2)) {
      return null;
    }
    boolean isOfTheStory = grain == Grain.DAY && !words.text().isOneOf(at, HERE);
    if (words.reference() == null || isOfTheStory) {
      return DateReading.unknown(at, at + 2, grain).in(Family.RELATIVE);
    }
    String word = words.text().lower(at);
    boolean isRolling = word.equals("past") || word.equals("coming");
    if (isRolling || (words.text().is(at - 1, "the") && !word.equals("current"))) {
      return rolling(at, at + 2, grain, 1, !FORWARD.contains(word));
    }
    return calendar(at, grain, BACKWARD.contains(word) ? -1 : FORWARD.contains(word) ? 1 : 0);
  }

  /** "this day-long", "last year-end". */
  private boolean isAttributive(int at) {
    return words.text().isInnerHyphen(at);
  }

  private DateReading calendar(int at, Grain grain, int shift) {
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.unknown(at, at + 2, grain).in(Family.RELATIVE);
    }
    LocalDate day = reference.plus(period(grain, Math.abs(shift)).multipliedBy(shift));
    LocalDate first = firstDay(day, grain);
    LocalDate last = first.plus(period(grain, 1)).minusDays(1);
    if (words.text().is(at + 1, "weekend")) {
      first = first.with(DayOfWeek.SATURDAY);
    }
    return new DateReading(at, at + 2, first, last, grain, Family.RELATIVE);
  }

  private static LocalDate firstDay(LocalDate day, Grain grain) {
    return switch (grain) {
      case DAY, SEASON -> day;
      case WEEK -> day.with(DayOfWeek.MONDAY);
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1);
    };
  }

  private static Period period(Grain grain, int count) {
    return switch (grain) {
      case DAY -> Period.ofDays(count);
      case WEEK -> Period.ofWeeks(count);
      case MONTH -> Period.ofMonths(count);
      case SEASON -> Period.ofMonths(3 * count);
      case YEAR -> Period.ofYears(count);
      case DECADE -> Period.ofYears(10 * count);
      case CENTURY -> Period.ofYears(100 * count);
    };
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
    Period length = period(grain, count);
    return isBack
        ? new DateReading(from, to, reference.minus(length), reference, grain, Family.RELATIVE)
        : new DateReading(from, to, reference, reference.plus(length), grain, Family.RELATIVE);
  }

  /** "ten months ago", "a week ago", "two years from now". */
  private @Nullable DateReading distance(int at) {
    LexedText text = words.text();
    boolean hasArticle = text.is(at, "a") || text.is(at, "an");
    Numeral number = hasArticle ? null : NumeralReader.read(text, at);
    int unitAt = number != null ? number.to() : at + 1;
    Grain grain = hasArticle || number != null ? unit(unitAt) : null;
    if (grain == null && number == null && hasArticle) {
      return null;
    }
    int count = number == null ? 1 : count(number);
    if (grain == null || count < 0) {
      return null;
    }
    boolean isAgo = text.is(unitAt + 1, "ago");
    boolean isAhead = text.is(unitAt + 1, "from") && text.is(unitAt + 2, "now");
    if (!isAgo && !isAhead) {
      return null;
    }
    int end = isAgo ? unitAt + 2 : unitAt + 3;
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.unknown(at, end, grain).in(Family.RELATIVE);
    }
    Period length = period(grain, count);
    LocalDate day = isAgo ? reference.minus(length) : reference.plus(length);
    LocalDate first = grain == Grain.WEEK ? day : firstDay(day, grain);
    LocalDate last = grain == Grain.WEEK ? day : first.plus(period(grain, 1)).minusDays(1);
    return new DateReading(at, end, first, last, grain, Family.RELATIVE);
  }

  private static int count(Numeral number) {
    boolean isWhole = number.value().stripTrailingZeros().scale() <= 0;
    boolean isNear = number.value().longValue() <= FARTHEST;
    return isWhole && isNear ? number.value().intValue() : -1;
  }
}
