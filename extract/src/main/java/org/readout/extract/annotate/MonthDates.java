package org.readout.extract.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.DateMention.Grain;

/**
 * Months, seasons and quarters: "June 2019", "last June", "September this year", "in March", "late
 * May", "this summer", "the spring of 2020", "the first quarter of 2021".
 */
record MonthDates(DateWords words) implements DateFamily {
  private static final Set<String> RELATIVE = Set.of("last", "this", "next");
  private static final Set<String> PART = Set.of("early", "mid", "late");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "during",
          "before",
          "after",
          "of",
          "through",
          "to",
          "for",
          "between",
          "and",
          "throughout",
          "last",
          "this",
          "next",
          "early",
          "mid",
          "late");

  /** Names of months that are words or first names too. */
  private static final Set<Integer> DOUBTFUL = Set.of(3, 4, 5, 6, 8);

  /** First month of a season; winter runs into the next year. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4);

  @Override
  public @Nullable DateReading read(int at) {
    LexedText text = words.text();
    if (words.month(at) > 0) {
      return month(at, at);
    }
    if (text.isOneOf(at, PART)) {
      int next = text.at(at + 1).isHyphen() ? at + 2 : at + 1;
      return words.month(next) > 0 ? month(at, next) : season(at, next);
    }
    if (text.isOneOf(at, RELATIVE)) {
      return words.month(at + 1) > 0 ? relative(at) : relativeSeason(at);
    }
    DateReading quarter = quarter(at);
    return quarter != null ? quarter : season(at, at);
  }

  private @Nullable DateReading month(int from, int at) {
    LexedText text = words.text();
    int month = words.month(at);
    int end = words.afterMonth(at);
    int yearAt = text.is(end, "of") || text.is(end, ",") ? end + 1 : end;
    if (words.year(yearAt) > 0) {
      return DateReading.month(from, yearAt + 1, YearMonth.of(words.year(yearAt), month));
    }
    if (text.isOneOf(end, RELATIVE) && text.is(end + 1, "year")) {
      return DateReading.month(from, end + 2, inYear(month, text.lower(end)));
    }
    return standsAsMonth(at) ? DateReading.month(from, end, words.nearestMonth(month, at)) : null;
  }

  private @Nullable YearMonth inYear(int month, String relative) {
    LocalDate reference = words.reference();
    return reference == null ? null : YearMonth.of(reference.getYear() + shift(relative), month);
  }

  private static int shift(String relative) {
    return relative.equals("last") ? -1 : relative.equals("next") ? 1 : 0;
  }

  private boolean standsAsMonth(int at) {
    LexedText text = words.text();
    boolean introduced =
        text.isOneOf(at - 1, BEFORE_MONTH)
            || (text.at(at - 1).isHyphen() && text.isOneOf(at - 2, PART));
    boolean isName = text.at(at + 1).isCapitalised() && words.month(at + 1) == 0;
    if (DOUBTFUL.contains(words.month(at))) {
      return introduced && !isName;
    }
    return !isName || introduced;
  }

  /** "last June": the latest before the month of publication; "next June" the first after it. */
  private @Nullable DateReading relative(int at) {
    int end = words.afterMonth(at + 1);
    if (words.day(end) > 0) {
      return null;
    }
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.month(at, end, null);
    }
    YearMonth now = YearMonth.from(reference);
    YearMonth month = YearMonth.of(reference.getYear(), words.month(at + 1));
    String relative = words.text().lower(at);
    if (relative.equals("last") && !month.isBefore(now)) {
      month = month.minusYears(1);
    } else if (relative.equals("next") && !month.isAfter(now)) {
      month = month.plusYears(1);
    }
    return DateReading.month(at, end, month);
  }

  private @Nullable DateReading relativeSeason(int at) {
    if (!SEASONS.containsKey(words.text().lower(at + 1))) {
      return null;
    }
    LocalDate reference = words.reference();
    return reference == null
        ? DateReading.unknown(at, at + 2, Grain.SEASON)
        : season(at, at + 2, at + 1, reference.getYear() + shift(words.text().lower(at)));
  }

  /** "summer 2019", "the summer of 2019". */
  private @Nullable DateReading season(int from, int at) {
    if (!SEASONS.containsKey(words.text().lower(at))) {
      return null;
    }
    int yearAt = words.text().is(at + 1, "of") ? at + 2 : at + 1;
    int year = words.year(yearAt);
    return year == 0 ? null : season(from, yearAt + 1, at, year);
  }

  private DateReading season(int from, int to, int at, int year) {
    Integer first = SEASONS.get(words.text().lower(at));
    return months(from, to, YearMonth.of(year, first == null ? 1 : first), 3, Grain.SEASON);
  }

  private static DateReading months(int from, int to, YearMonth first, int count, Grain grain) {
    LocalDate last = first.plusMonths(count - 1L).atEndOfMonth();
    return new DateReading(from, to, first.atDay(1), last, grain, DateReading.Family.CALENDAR);
  }

  /** "first quarter of 2021", "second half of last year". */
  private @Nullable DateReading quarter(int at) {
    LexedText text = words.text();
    Integer ordinal = ORDINALS.get(text.lower(at));
    boolean isHalf = text.is(at + 1, "half");
    if (ordinal == null || !(isHalf || text.is(at + 1, "quarter"))) {
      return null;
    }
    int yearAt = text.is(at + 2, "of") ? at + 3 : at + 2;
    boolean isRelative = text.isOneOf(yearAt, RELATIVE) && text.is(yearAt + 1, "year");
    int year = isRelative ? relativeYear(yearAt) : words.year(yearAt);
    int end = isRelative ? yearAt + 2 : yearAt + 1;
    if (year == 0) {
      return isRelative ? DateReading.unknown(at, end, Grain.SEASON) : null;
    }
    int length = isHalf ? 6 : 3;
    int first = (Math.min(ordinal, 12 / length) - 1) * length + 1;
    return months(at, end, YearMonth.of(year, first), length, Grain.SEASON);
  }

  private int relativeYear(int at) {
    LocalDate reference = words.reference();
    return reference == null ? 0 : reference.getYear() + shift(words.text().lower(at));
  }
}
