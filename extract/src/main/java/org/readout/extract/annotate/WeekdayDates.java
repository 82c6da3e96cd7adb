package org.readout.extract.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week: "on Tuesday", "next Friday", "Tuesday last week", "Wednesday, April 7", "Monday
 * to Wednesday".
 *
 * <p>A bare weekday is the latest one up to the day of publication, or the next one where what
 * happens then is still to come ("will meet on Friday").
 */
record WeekdayDates(DateWords words) implements DateFamily {
  private static final Set<String> RELATIVE = Set.of("last", "this", "next", "past", "coming");
  private static final Set<String> RANGE = Set.of("to", "through", "until", "till");

  /** With a weekday they are the name of one day in history or of a feast. */
  private static final Set<String> NAMING =
      Set.of(
          "good", "black", "bloody", "holy", "maundy", "ash", "palm", "easter", "cyber", "shrove");

  private static final Set<String> RECURRING = Set.of("every", "each", "alternate", "other");

  @Override
  public @Nullable DateReading read(int at) {
    LexedText text = words.text();
    DayOfWeek weekday = words.weekday(at);
    if (weekday != null) {
      return isName(at) || recurs(at) ? null : weekday(at, weekday);
    }
    weekday = text.isOneOf(at, RELATIVE) ? words.weekday(at + 1) : null;
    if (weekday == null) {
      return null;
    }
    int end = words.afterWeekday(at + 1);
    return DateReading.day(at, end, resolve(weekday, text.lower(at), at, end));
  }

  /** "Good Friday", "the Sunday Chronicle". */
  private boolean isName(int at) {
    LexedText text = words.text();
    boolean isPaper =
        text.is(at - 1, "the")
            && text.at(at + 1).isCapitalised()
            && !text.at(at).possessive()
            && words.month(at + 1) == 0;
    return isPaper || (text.at(at - 1).isCapitalised() && text.isOneOf(at - 1, NAMING));
  }

  /** "every Friday", "each Monday and Thursday". */
  private boolean recurs(int at) {
    LexedText text = words.text();
    boolean isSecond = text.is(at - 1, "and") && words.weekday(at - 2) != null;
    return text.isOneOf(isSecond ? at - 3 : at - 1, RECURRING);
  }

  private DateReading weekday(int at, DayOfWeek weekday) {
    LexedText text = words.text();
    int end = words.afterWeekday(at);
    DateReading date = new CalendarDates(words).read(dateAfter(end));
    if (date != null) {
      boolean closes = text.is(end, "(") && text.is(date.to(), ")");
      return date.from(at).until(closes ? date.to() + 1 : date.to());
    }
    boolean inWeek = text.is(end + 1, "week") && text.isOneOf(end, Set.of("last", "next", "this"));
    if (inWeek) {
      return DateReading.day(at, end + 2, inWeek(weekday, text.lower(end)));
    }
    if (text.is(end, "week") && !text.isInnerHyphen(end + 1)) {
      return DateReading.day(at, end + 1, weekAfterNext(weekday));
    }
    DayOfWeek last = isRange(end) ? words.weekday(end + 1) : null;
    if (last != null && words.month(words.afterComma(end + 2)) == 0) {
      return range(at, words.afterWeekday(end + 1), weekday, last);
    }
    return DateReading.day(at, end, resolve(weekday, "", at, end));
  }

  private boolean isRange(int at) {
    return words.text().isOneOf(at, RANGE) || words.text().isInnerHyphen(at);
  }

  private DateReading range(int from, int to, DayOfWeek first, DayOfWeek last) {
    LocalDate day = resolve(first, "", from, to);
    return DateReading.days(
        from, to, day, day == null ? null : day.with(TemporalAdjusters.next(last)));
  }

  /** Past the comma or the bracket between a weekday and its date. */
  private int dateAfter(int at) {
    LexedText text = words.text();
    int next = text.is(at, ",") || text.is(at, "(") ? at + 1 : at;
    return text.is(next, "the") ? next + 1 : next;
  }

  private @Nullable LocalDate inWeek(DayOfWeek weekday, String relative) {
    LocalDate reference = words.reference();
    int weeks = relative.equals("last") ? -1 : relative.equals("next") ? 1 : 0;
    return reference == null ? null : reference.with(weekday).plusWeeks(weeks);
  }

  /** "Monday week": a week after the coming Monday. */
  private @Nullable LocalDate weekAfterNext(DayOfWeek weekday) {
    LocalDate reference = words.reference();
    return reference == null ? null : reference.with(TemporalAdjusters.next(weekday)).plusWeeks(1);
  }

  private @Nullable LocalDate resolve(DayOfWeek weekday, String relative, int from, int to) {
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
    LocalDate after = afterListed(weekday, relative, from);
    if (after != null) {
      return after;
    }
    return relative.equals("this") || words.tense(from, to).isAhead()
        ? reference.with(TemporalAdjusters.nextOrSame(weekday))
        : reference.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** The "Thursday" of "Wednesday and Thursday" is the one after that Wednesday. */
  private @Nullable LocalDate afterListed(DayOfWeek weekday, String relative, int at) {
    DayOfWeek before = words.text().is(at - 1, "and") ? words.weekday(at - 2) : null;
    LocalDate reference = words.reference();
    if (before == null || reference == null || !relative.isEmpty()) {
      return null;
    }
    LocalDate first = resolve(before, "", at - 2, at - 1);
    LocalDate day = first == null ? null : first.with(TemporalAdjusters.next(weekday));
    boolean fits = day != null && words.tense(at - 2, at - 1).allows(day, reference);
    return fits ? day : null;
  }
}
