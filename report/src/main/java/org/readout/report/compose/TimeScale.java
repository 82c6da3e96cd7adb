package org.readout.report.compose;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.readout.report.words.Dates;

/**
 * A stretch of days on a stretch of a drawing, each day as wide as the others.
 *
 * @param last day it covers
 * @param dates as the labels have them
 */
record TimeScale(LocalDate first, LocalDate last, double left, double right, Dates dates) {
  private static final double ROOM_FOR_A_LABEL = 48;

  private static final List<Period> STEPS =
      List.of(
          Period.ofDays(1),
          Period.ofDays(7),
          Period.ofMonths(1),
          Period.ofMonths(3),
          Period.ofMonths(6),
          Period.ofYears(1),
          Period.ofYears(2),
          Period.ofYears(5),
          Period.ofYears(10),
          Period.ofYears(20),
          Period.ofYears(50),
          Period.ofYears(100),
          Period.ofYears(500),
          Period.ofYears(2000));

  /** A mark on the axis. */
  record Tick(double x, String label) {}

  /** Where a day begins, held within the scale. */
  double at(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first, day);
    return left + (right - left) * Math.clamp(days / length(), 0, 1);
  }

  private double length() {
    return ChronoUnit.DAYS.between(first, last) + 1.0;
  }

  /** The finest round steps whose labels have room. */
  List<Tick> ticks() {
    for (Period step : STEPS) {
      double width = (right - left) * days(step) / length();
      if (width >= ROOM_FOR_A_LABEL) {
        return ticks(step);
      }
    }
    return List.of();
  }

  private static double days(Period step) {
    return step.getDays() + 30 * step.getMonths() + 365.0 * step.getYears();
  }

  private List<Tick> ticks(Period step) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = start(step); !day.isAfter(last); day = day.plus(step)) {
      boolean hasRoom = at(day) + ROOM_FOR_A_LABEL * 0.8 < right;
      if (!day.isBefore(first) && hasRoom) {
        ticks.add(new Tick(at(day), label(day, step)));
      }
    }
    return ticks;
  }

  private LocalDate start(Period step) {
    if (step.getYears() > 0) {
      return LocalDate.of(first.getYear() / step.getYears() * step.getYears(), 1, 1);
    }
    return step.getMonths() > 0 ? LocalDate.of(first.getYear(), 1, 1) : first;
  }

  private String label(LocalDate day, Period step) {
    if (step.getYears() > 0) {
      return String.valueOf(day.getYear());
    }
    return step.getMonths() > 0
        ? dates.brief(day, day.plusMonths(1).minusDays(1))
        : dates.dayAndShortMonth(day);
  }
}
