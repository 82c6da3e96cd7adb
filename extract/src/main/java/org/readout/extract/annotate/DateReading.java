package org.readout.extract.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.DateMention.Grain;

/**
 * What one family of dates reads at a lexeme.
 *
 * @param from first lexeme
 * @param to lexeme after the last
 * @param first first day it covers, null where unknown
 * @param last last day it covers, null exactly where {@code first} is
 */
record DateReading(
    int from,
    int to,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Grain grain,
    Family family) {
  enum Family {
    /** Numbers in it are parts of a date. */
    CALENDAR,
    /** A year alone, which may qualify a noun: "the 1975 accord". */
    YEAR,
    /** Told from the day of publication; numbers in it are lengths of time. */
    RELATIVE
  }

  static DateReading day(int from, int to, @Nullable LocalDate day) {
    return new DateReading(from, to, day, day, Grain.DAY, Family.CALENDAR);
  }

  static DateReading days(int from, int to, @Nullable LocalDate first, @Nullable LocalDate last) {
    boolean isKnown = first != null && last != null && !last.isBefore(first);
    return isKnown
        ? new DateReading(from, to, first, last, Grain.DAY, Family.CALENDAR)
        : unknown(from, to, Grain.DAY);
  }

  static DateReading month(int from, int to, @Nullable YearMonth month) {
    return month == null
        ? unknown(from, to, Grain.MONTH)
        : new DateReading(
            from, to, month.atDay(1), month.atEndOfMonth(), Grain.MONTH, Family.CALENDAR);
  }

  static DateReading years(int from, int to, int first, int last, Grain grain) {
    return new DateReading(
        from, to, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), grain, Family.CALENDAR);
  }

  static DateReading unknown(int from, int to, Grain grain) {
    return new DateReading(from, to, null, null, grain, Family.CALENDAR);
  }

  DateReading in(Family other) {
    return new DateReading(from, to, first, last, grain, other);
  }

  DateReading until(int lexeme) {
    return new DateReading(from, lexeme, first, last, grain, family);
  }

  DateReading from(int lexeme) {
    return new DateReading(lexeme, to, first, last, grain, family);
  }
}
