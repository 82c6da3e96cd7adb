package org.readout.extract.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week and days told from today: "on Tuesday", "next Friday", "Tuesday last week",
 * "Wednesday, April 7", "yesterday", "the day before yesterday", "tonight".
 *
 * <p>A bare weekday is the latest one up to the day of publication, or the next one after words of
 * the future ("will meet on Friday").
 */
record WeekdayDates(DateWords words) implements DateFamily {
  private static final Set<String> RELATIVE = Set.of("last", "this", "next", "past", "coming");
  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

  @Override
  public @Nullable DateReading read(int at) {
    LexedText text = words.text();
    Integer shift = DAYS.get(text.lower(at));
    if (shift != null) {
      return fromToday(at, at + 1, shift);
    }
    if (text.is(at, "day") && text.is(at + 1, "before") && text.is(at + 2, "yesterday")) {
      return fromToday(at, at + 3, -2);
    }
    if (text.is(at, "day") && text.is(at + 1, "after") && text.is(at + 2, "tomorrow")) {
      return fromToday(at, at + 3, 2);
    }
    DayOfWeek weekday = words.weekday(at);
    if (weekday != null) {
      return weekday(at, weekday);
    }
    weekday = text.isOneOf(at, RELATIVE) ? words.weekday(at + 1) : null;
    return weekday == null
        ? null
        : DateReading.day(at, at + 2, resolve(weekday, text.lower(at), at));
  }

  private DateReading fromToday(int from, int to, int shift) {
    LocalDate reference = words.reference();
    return DateReading.day(from, to, reference == null ? null : reference.plusDays(shift))
        .in(DateReading.Family.RELATIVE);
  }

  private DateReading weekday(int at, DayOfWeek weekday) {
    LexedText text = words.text();
    DateReading date = new CalendarDates(words).read(dateAfter(at + 1));
    if (date != null) {
      boolean closes = text.is(at + 1, "(") && text.is(date.to(), ")");
      return date.from(at).until(closes ? date.to() + 1 : date.to());
    }
    boolean inWeek =
        text.is(at + 2, "week") && text.isOneOf(at + 1, Set.of("last", "next", "this"));
    if (inWeek) {
      return DateReading.day(at, at + 3, inWeek(weekday, text.lower(at + 1)));
    }
    return DateReading.day(at, at + 1, resolve(weekday, "", at));
  }

  /** Past the comma or the bracket between a weekday and its date. */
  private int dateAfter(int at) {
    LexedText text = words.text();
    int next = text.is(at, ",") || text.is(at, "(") ? at + 1 : at;
    return text.is(next, "the") ? next + 1 : next;
  }

  private @Nullable LocalDate inWeek(DayOfWeek weekday, String relative) {
    LocalDate reference = words.reference();
    if (reference == null) {
      return null;
    }
    LocalDate sameWeek = reference.with(weekday);
    return sameWeek.plusWeeks(relative.equals("last") ? -1 : relative.equals("next") ? 1 : 0);
  }

  private @Nullable LocalDate resolve(DayOfWeek weekday, String relative, int at) {
    LocalDate reference = words.reference();
    if (reference == null) {
      return null;
    }
    boolean isNext = relative.equals("next") || relative.equals("coming");
    if (relative.equals("last") || relative.equals("past")) {
      return reference.with(TemporalAdjusters.previous(weekday));
    }
    if (isNext) {
      return reference.with(TemporalAdjusters.next(weekday));
    }
    return relative.equals("this") || words.speaksOfFuture(at)
        ? reference.with(TemporalAdjusters.nextOrSame(weekday))
        : reference.with(TemporalAdjusters.previousOrSame(weekday));
  }
}
