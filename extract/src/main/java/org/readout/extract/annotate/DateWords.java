package org.readout.extract.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "shall",
          "due",
          "expected",
          "scheduled",
          "plans",
          "planned",
          "upcoming",
          "forthcoming",
          "would",
          "until",
          "till",
          "by");

  /** Days; what lies farther ahead would be given with its year. */
  private static final int FARTHEST_AHEAD = 330;

  private static final int FUTURE_REACH = 10;

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
    return text.at(at).isWord() ? WEEKDAYS.get(capitalised(text.at(at).text())) : null;
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

  /** The day without a year: the coming one after words of the future, else the nearest. */
  @Nullable LocalDate nearest(int month, int day, int at) {
    if (reference == null) {
      return null;
    }
    LocalDate thisYear = date(reference.getYear(), month, day);
    if (thisYear != null && thisYear.isBefore(reference) && speaksOfFuture(at)) {
      LocalDate nextYear = thisYear.plusYears(1);
      return distance(nextYear) < FARTHEST_AHEAD ? nextYear : thisYear;
    }
    LocalDate nearest = null;
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      LocalDate candidate = date(year, month, day);
      if (candidate != null && (nearest == null || distance(candidate) < distance(nearest))) {
        nearest = candidate;
      }
    }
    return nearest;
  }

  private long distance(LocalDate day) {
    return reference == null ? 0 : Math.abs(ChronoUnit.DAYS.between(reference, day));
  }

  /** The month without a year: the coming one after words of the future, else the last past. */
  @Nullable YearMonth nearestMonth(int month, int at) {
    if (reference == null) {
      return null;
    }
    YearMonth now = YearMonth.from(reference);
    YearMonth candidate = YearMonth.of(reference.getYear(), month);
    if (speaksOfFuture(at)) {
      return candidate.isBefore(now) ? candidate.plusYears(1) : candidate;
    }
    return candidate.isAfter(now.plusMonths(3)) ? candidate.minusYears(1) : candidate;
  }

  /** Whether the words before a lexeme, within its clause, speak of what is to come. */
  boolean speaksOfFuture(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FUTURE_REACH); i--) {
      if (text.isOneOf(i, FUTURE)) {
        return true;
      }
      if (text.is(i, ";") || text.is(i, ".") || text.is(i, ",")) {
        return false;
      }
    }
    return false;
  }
}
