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

  private static String dayAndMonth(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }
}
