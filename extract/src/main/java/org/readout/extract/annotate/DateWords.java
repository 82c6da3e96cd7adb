package org.readout.extract.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Lexeme.Kind;

/**
 * The words dates are made of, looked up at a lexeme; shared by the families of dates.
 *
 * @param reference the day the text was published, null where unknown
 */
record DateWords(LexedText text, @Nullable LocalDate reference) {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Map<String, Integer> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("Jan", 1),
          Map.entry("Feb", 2),
          Map.entry("Mar", 3),
          Map.entry("Apr", 4),
          Map.entry("Jun", 6),
          Map.entry("Jul", 7),
          Map.entry("Aug", 8),
          Map.entry("Sep", 9),
          Map.entry("Sept", 9),
          Map.entry("Oct", 10),
          Map.entry("Nov", 11),
          Map.entry("Dec", 12));
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "Monday", DayOfWeek.MONDAY,
          "Tuesday", DayOfWeek.TUESDAY,
          "Wednesday", DayOfWeek.WEDNESDAY,
          "Thursday", DayOfWeek.THURSDAY,
          "Friday", DayOfWeek.FRIDAY,
          "Saturday", DayOfWeek.SATURDAY,
          "Sunday", DayOfWeek.SUNDAY);

  /** Unambiguous without a full stop; the others are words or names too. */
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      Map.of(
          "Mon", DayOfWeek.MONDAY,
          "Tue", DayOfWeek.TUESDAY,
          "Tues", DayOfWeek.TUESDAY,
          "Wed", DayOfWeek.WEDNESDAY,
          "Thu", DayOfWeek.THURSDAY,
          "Thur", DayOfWeek.THURSDAY,
          "Thurs", DayOfWeek.THURSDAY,
          "Fri", DayOfWeek.FRIDAY,
          "Sat", DayOfWeek.SATURDAY,
          "Sun", DayOfWeek.SUNDAY);

  /** Two digits with no day of publication to tell from are counted up to here. */
  private static final int LATEST = 2030;

  /** Days; what is told in the present tense of a day farther back is still to come. */
  private static final int RECENT = 30;

  /** Days; what lies farther ahead would be given with its year. */
  private static final int FARTHEST_AHEAD = 330;

  /** Months; what lies farther ahead would be given with its year. */
  private static final int NEAR_MONTHS = 3;

  /** The month named at a lexeme, 1 to 12, or 0. */
  int month(int at) {
    Lexeme word = text.at(at);
    if (!word.isCapitalised()) {
      return 0;
    }
    int full = MONTHS.indexOf(capitalised(word.text())) + 1;
    Integer abbreviated = full == 0 ? ABBREVIATIONS.get(capitalised(word.text())) : null;
    return abbreviated == null ? full : abbreviated;
  }

  private static String capitalised(String word) {
    boolean isShouted = word.length() > 2 && Character.isUpperCase(word.charAt(1));
    return isShouted ? word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT) : word;
  }

  /** The lexeme after a month, past the full stop of an abbreviation. */
  int afterMonth(int at) {
    boolean isAbbreviated = ABBREVIATIONS.containsKey(capitalised(text.at(at).text()));
    return isAbbreviated && text.is(at + 1, ".") && text.touchesNext(at) ? at + 2 : at + 1;
  }

  @Nullable DayOfWeek weekday(int at) {
    if (!text.at(at).isWord()) {
      return null;
    }
    String word = capitalised(text.at(at).text());
    DayOfWeek weekday = WEEKDAYS.get(word);
    return weekday != null ? weekday : isShortened(at) ? SHORT_WEEKDAYS.get(word) : null;
  }

  /** "Tues.", "Wed, Apr 7": "Sun", "Sat" and "Wed" alone are names or verbs. */
  private boolean isShortened(int at) {
    boolean hasStop = text.is(at + 1, ".") && text.touchesNext(at);
    int next = afterComma(hasStop ? at + 2 : at + 1);
    return (hasStop && text.at(at).text().length() > 3)
        || month(next) > 0
        || (day(next) > 0 && month(next + 1) > 0);
  }

  /** The lexeme after a weekday, past the full stop of an abbreviation. */
  int afterWeekday(int at) {
    boolean isShort = SHORT_WEEKDAYS.containsKey(capitalised(text.at(at).text()));
    return isShort && text.is(at + 1, ".") && text.touchesNext(at) ? at + 2 : at + 1;
  }

  /** The day of a month, 1 to 31, or 0. */
  int day(int at) {
    Lexeme lexeme = text.at(at);
    boolean isDay =
        (lexeme.isNumber() && lexeme.text().length() <= 2) || lexeme.kind() == Kind.ORDINAL;
    int day = isDay ? lexeme.asInt() : 0;
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** The year at a lexeme, or 0. */
  int year(int at) {
    Lexeme lexeme = text.at(at);
    return lexeme.looksLikeYear() ? lexeme.asInt() : 0;
  }

  /** The year of "'21" at a lexeme, or 0. */
  int shortYear(int at) {
    boolean isApostrophe = text.is(at, "'") || text.is(at, "’") || text.is(at, "‘");
    return isApostrophe && text.touchesNext(at) ? century(text.at(at + 1)) : 0;
  }

  /** The year that two digits stand for, near the day of publication; 0 where they are none. */
  int century(Lexeme digits) {
    if (!digits.isNumber() || digits.text().length() != 2 || digits.asInt() < 0) {
      return 0;
    }
    int now = reference == null ? LATEST : reference.getYear();
    int year = now / 100 * 100 + digits.asInt();
    return year > now + 20 ? year - 100 : year;
  }

  /** Where a comma may be left out. */
  int afterComma(int at) {
    return text.is(at, ",") ? at + 1 : at;
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // no such day: "February 30" is a date whose day nobody knows
    }
  }

  /** The tense of what happens on the date of these lexemes. */
  ClauseTense.Tense tense(int from, int to) {
    return reference == null ? ClauseTense.Tense.OPEN : new ClauseTense(text).of(from, to);
  }

  /** The day without a year: the coming one, the last past one or the nearest, as the verb says. */
  @Nullable LocalDate nearest(int month, int day, int from, int to) {
    LocalDate today = reference;
    if (today == null) {
      return null;
    }
    ClauseTense.Tense tense = tense(from, to);
    LocalDate nearest = nearest(month, day, today, tense);
    boolean isFar = nearest != null && distance(today, nearest) > FARTHEST_AHEAD;
    if (tense == ClauseTense.Tense.ARRANGED && isLongPast(nearest, today)) {
      return nearest(month, day, today, ClauseTense.Tense.FUTURE);
    }
    boolean wasPlanned = isFar && nearest != null && nearest.isAfter(today);
    return wasPlanned ? nearest(month, day, today, ClauseTense.Tense.OPEN) : nearest;
  }

  private static boolean isLongPast(@Nullable LocalDate day, LocalDate today) {
    return day != null && day.isBefore(today.minusDays(RECENT));
  }

  private static @Nullable LocalDate nearest(
      int month, int day, LocalDate today, ClauseTense.Tense tense) {
    LocalDate nearest = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate candidate = date(year, month, day);
      if (candidate != null
          && tense.allows(candidate, today)
          && (nearest == null || distance(today, candidate) < distance(today, nearest))) {
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** The month without a year: the coming one, the last past one, or one not far ahead. */
  @Nullable YearMonth nearestMonth(int month, int from, int to) {
    if (reference == null) {
      return null;
    }
    YearMonth now = YearMonth.from(reference);
    YearMonth candidate = YearMonth.of(reference.getYear(), month);
    return switch (tense(from, to)) {
      case FUTURE, ARRANGED -> candidate.isBefore(now) ? candidate.plusYears(1) : candidate;
      case PAST -> candidate.isAfter(now) ? candidate.minusYears(1) : candidate;
      case OPEN ->
          candidate.isAfter(now.plusMonths(NEAR_MONTHS)) ? candidate.minusYears(1) : candidate;
    };
  }
}
