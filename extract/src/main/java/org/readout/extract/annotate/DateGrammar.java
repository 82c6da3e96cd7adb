package org.readout.extract.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries the families of dates at every lexeme, the most exact first. */
final class DateGrammar {
  private DateGrammar() {}

  /** The dates of a text from left to right; none overlaps another. */
  static List<DateReading> read(LexedText text, @Nullable LocalDate reference) {
    DateWords words = new DateWords(text, reference);
    List<DateReading> readings = new ArrayList<>();
    List<DateFamily> families =
        List.of(
            new CalendarDates(words),
            new MonthDates(words),
            new WeekdayDates(words),
            new TodayDates(words),
            new StoryDates(words, readings),
            new RelativeDates(words),
            new YearDates(words));
    int at = 0;
    while (at < text.size()) {
      DateReading reading = first(families, at);
      if (reading != null) {
        readings.add(reading);
      }
      at = reading == null ? at + 1 : reading.to();
    }
    return readings;
  }

  private static @Nullable DateReading first(List<DateFamily> families, int at) {
    for (DateFamily family : families) {
      DateReading reading = family.read(at);
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }
}
