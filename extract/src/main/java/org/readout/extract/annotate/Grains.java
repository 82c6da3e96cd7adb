package org.readout.extract.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import org.readout.model.claim.DateMention.Grain;

/** The calendar's units of time: how long each is, and where it begins. */
final class Grains {
  private Grains() {}

  static LocalDate first(LocalDate day, Grain grain) {
    return switch (grain) {
      case DAY, SEASON -> day;
      case WEEK -> day.with(DayOfWeek.MONDAY);
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1);
    };
  }

  static Period period(Grain grain, int count) {
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
}
