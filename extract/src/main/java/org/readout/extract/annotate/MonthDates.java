package org.readout.extract.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.DateMention.Grain;

/**
 * Months, seasons and quarters: "June 2019", "last June", "September this year", "in March", "late
 * May", "this summer", "the spring of 2020", "the first quarter of 2021".
 */
record MonthDates(DateWords words) implements DateFamily {
  private static final Pattern QUARTER = Pattern.compile("Q([1-4])");
  private static final Set<String> RELATIVE = Set.of("last", "this", "next");
  private static final Set<String> NAMING = Set.of("black", "red", "bloody", "white");
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

  private static final Set<String> BEFORE_SEASON =
      Set.of("in", "by", "since", "until", "till", "over", "during", "through", "before", "after");

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
    DateReading week = weekOfMonth(at);
    if (week != null) {
      return week;
    }
    if (text.isOneOf(at, RELATIVE)) {
      return words.month(at + 1) > 0 ? relative(at) : relativeSeason(at);
    }
    DateReading part = quarter(at);
    part = part != null ? part : season(at, at);
    return part != null ? part : bareSeason(at);
  }

  /** "the last week of March", "first week of next month". */
  private @Nullable DateReading weekOfMonth(int at) {
    LexedText text = words.text();
    Integer ordinal = ORDINALS.get(text.lower(at));
    if (ordinal == null || !text.is(at + 1, "week") || !text.is(at + 2, "of")) {
      return null;
    }
    boolean isNamed = words.month(at + 3) > 0;
    DateReading month = isNamed ? month(at, at + 3) : null;
    LocalDate first = month == null ? null : month.first();
    LocalDate last = month == null ? null : month.last();
    if (month == null || first == null || last == null) {
      return month == null ? null : DateReading.unknown(at, month.to(), Grain.WEEK);
    }
    boolean isLast = text.is(at, "last");
    LocalDate from = isLast ? last.minusDays(6) : first.plusDays(7L * (ordinal - 1));
    return new DateReading(
        at, month.to(), from, from.plusDays(6), Grain.WEEK, DateReading.Family.CALENDAR);
  }

  /** "in the spring", "by autumn": the season past or to come, as the verb says. */
  private @Nullable DateReading bareSeason(int at) {
    LexedText text = words.text();
    int before = text.is(at - 1, "the") ? at - 2 : at - 1;
    boolean isSeason =
        SEASONS.containsKey(text.lower(at))
            && !text.at(at).isCapitalised()
            && text.isOneOf(before, BEFORE_SEASON)
            && !(text.is(at, "fall") && before == at - 1)
            && !text.is(at + 1, "of")
            && !text.at(at + 1).isHyphen();
    LocalDate reference = words.reference();
    if (!isSeason) {
      return null;
    }
    if (reference == null) {
      return DateReading.unknown(at, at + 1, Grain.SEASON);
    }
    DateReading season = season(at, at + 1, at, reference.getYear() + 1);
    boolean isAhead = words.tense(at, at + 1).isAhead();
    for (int year = reference.getYear(); !fits(season, reference, isAhead); year--) {
      season = season(at, at + 1, at, year);
    }
    return season;
  }

  /** The one to come, which may have begun, or the last that has begun. */
  private static boolean fits(DateReading season, LocalDate reference, boolean isAhead) {
    LocalDate first = season.first();
    LocalDate last = season.last();
    return first == null
        || last == null
        || !first.isAfter(reference)
        || (isAhead && last.isBefore(reference.plusYears(1)));
  }

  private @Nullable DateReading month(int from, int at) {
    LexedText text = words.text();
    int month = words.month(at);
    int end = words.afterMonth(at);
    int yearAt = text.is(end, "of") || text.is(end, ",") ? end + 1 : end;
    DateReading range = range(from, at, end);
    if (range != null) {
      return range;
    }
    if (text.at(at - 1).isCapitalised() && text.isOneOf(at - 1, NAMING)) {
      return null;
    }
    if (words.year(yearAt) > 0) {
      return DateReading.month(from, yearAt + 1, YearMonth.of(words.year(yearAt), month));
    }
    if (words.shortYear(end) > 0) {
      return DateReading.month(from, end + 2, YearMonth.of(words.shortYear(end), month));
    }
    if (text.isOneOf(end, RELATIVE) && text.is(end + 1, "year")) {
      return DateReading.month(from, end + 2, inYear(month, text.lower(end)));
    }
    return standsAsMonth(at)
        ? DateReading.month(from, end, words.nearestMonth(month, from, end))
        : null;
  }

  /** "Aug-Sept 2023", "March to May 2019". */
  private @Nullable DateReading range(int from, int at, int end) {
    LexedText text = words.text();
    boolean isJoined = text.at(end).isHyphen() || (text.is(end, "to") && text.is(at - 1, "from"));
    int last = isJoined ? words.month(end + 1) : 0;
    int yearAt = last > 0 ? words.afterMonth(end + 1) : end;
    if (last <= words.month(at) || words.day(yearAt) > 0) {
      return null;
    }
    int year = words.year(yearAt);
    int to = year > 0 ? yearAt + 1 : yearAt;
    YearMonth first =
        year > 0
            ? YearMonth.of(year, words.month(at))
            : words.nearestMonth(words.month(at), from, to);
    return first == null
        ? DateReading.unknown(from, to, Grain.MONTH)
        : months(from, to, first, last - words.month(at) + 1, Grain.MONTH);
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
        : relativeSeason(at, reference);
  }

  /** A winter belongs to the year it begins in, also in the months after New Year. */
  private DateReading relativeSeason(int at, LocalDate reference) {
    boolean isWinter = words.text().is(at + 1, "winter");
    int year =
        isWinter && reference.getMonthValue() < 3 ? reference.getYear() - 1 : reference.getYear();
    String relative = words.text().lower(at);
    boolean isOver = !isWinter && isOver(at, reference) && relative.equals("last");
    boolean isToCome = isWinter && reference.getMonthValue() > 2 && relative.equals("next");
    return season(at, at + 2, at + 1, isOver || isToCome ? year : year + shift(relative));
  }

  /** Whether this year's season has ended. */
  private boolean isOver(int at, LocalDate reference) {
    LocalDate last = season(at, at + 2, at + 1, reference.getYear()).last();
    return last != null && last.isBefore(reference);
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
    Matcher numbered = QUARTER.matcher(text.at(at).text());
    if (numbered.matches()) {
      int yearAt = text.is(at + 1, "of") ? at + 2 : at + 1;
      int year = words.year(yearAt);
      int first = 3 * Integer.parseInt(numbered.group(1)) - 2;
      return year == 0 ? null : months(at, yearAt + 1, YearMonth.of(year, first), 3, Grain.SEASON);
    }
    Integer ordinal = ORDINALS.get(text.lower(at));
    boolean isHalf = text.is(at + 1, "half");
    if (ordinal == null || !(isHalf || text.is(at + 1, "quarter"))) {
      return null;
    }
    int yearAt = text.is(at + 2, "of") ? at + 3 : at + 2;
    boolean isRelative =
        (text.isOneOf(yearAt, RELATIVE) || text.is(yearAt, "the")) && text.is(yearAt + 1, "year");
    boolean isBare = !isHalf && text.is(at - 1, "the") && !text.at(at + 2).isWord();
    if (isBare) {
      return bareQuarter(at, ordinal);
    }
    int year = isRelative ? relativeYear(yearAt) : words.year(yearAt);
    int end = isRelative ? yearAt + 2 : yearAt + 1;
    if (year == 0) {
      return isRelative ? DateReading.unknown(at, end, Grain.SEASON) : null;
    }
    int length = isHalf ? 6 : 3;
    int first = (Math.min(ordinal, 12 / length) - 1) * length + 1;
    return months(at, end, YearMonth.of(year, first), length, Grain.SEASON);
  }

  /** "in the third quarter": of this year, or of the one the verb asks for. */
  private DateReading bareQuarter(int at, int ordinal) {
    LocalDate reference = words.reference();
    if (reference == null) {
      return DateReading.unknown(at, at + 2, Grain.SEASON);
    }
    YearMonth first = YearMonth.of(reference.getYear(), 3 * Math.min(ordinal, 4) - 2);
    ClauseTense.Tense tense = words.tense(at, at + 2);
    if (tense == ClauseTense.Tense.PAST && first.atDay(1).isAfter(reference)) {
      first = first.minusYears(1);
    } else if (tense.isAhead() && first.plusMonths(2).atEndOfMonth().isBefore(reference)) {
      first = first.plusYears(1);
    }
    return months(at, at + 2, first, 3, Grain.SEASON);
  }

  private int relativeYear(int at) {
    LocalDate reference = words.reference();
    return reference == null ? 0 : reference.getYear() + shift(words.text().lower(at));
  }
}
