package org.readout.report.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates as "7 April 2021", with our own month names, so that no locale data can change them. */
final class EnglishDates {
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

  private static final int SHORT = 3;

  private EnglishDates() {}

  static String of(LocalDate date) {
    return dayAndMonth(date) + " " + date.getYear();
  }

  /** A range without repeating what both ends share; {@code null} where neither is known. */
  static @Nullable String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      LocalDate only = from == null ? to : from;
      return only == null ? null : of(only);
    }
    if (from.equals(to)) {
      return of(from);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + "–" + of(to);
    }
    String start = from.getYear() == to.getYear() ? dayAndMonth(from) : of(from);
    return start + " – " + of(to);
  }

  /** A stretch of time as it is said: "October 2019", "2020", "June–August 2021", else its days. */
  static String period(LocalDate from, LocalDate to) {
    boolean isMonths = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    if (!isMonths) {
      return from.equals(to) ? of(from) : String.valueOf(range(from, to));
    }
    boolean isYears = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    boolean isSameYear = from.getYear() == to.getYear();
    if (isYears) {
      return isSameYear ? String.valueOf(from.getYear()) : from.getYear() + "–" + to.getYear();
    }
    if (isSameYear) {
      String start = from.getMonth() == to.getMonth() ? "" : month(from) + "–";
      return start + month(to) + " " + to.getYear();
    }
    return month(from) + " " + from.getYear() + " – " + month(to) + " " + to.getYear();
  }

  /** As {@link #period}, with months of three letters. */
  static String brief(LocalDate from, LocalDate to) {
    String period = period(from, to);
    for (String month : MONTHS) {
      period = period.replace(month, month.substring(0, SHORT));
    }
    return period;
  }

  /** "14 Jun". */
  static String dayAndShortMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day).substring(0, SHORT);
  }

  private static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1);
  }

  private static String dayAndMonth(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }
}
