package org.readout.extract.annotate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the day of publication: "yesterday", "the day before yesterday", "tonight", "last
 * night", "this morning", "the weekend".
 */
record TodayDates(DateWords words) implements DateFamily {
  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

  /** Behind "to-". */
  private static final Map<String, Integer> OLD = Map.of("day", 0, "night", 0, "morrow", 1);

  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

  @Override
  public @Nullable DateReading read(int at) {
    LexedText text = words.text();
    Integer shift = DAYS.get(text.lower(at));
    if (shift != null) {
      return fromToday(at, at + 1, shift);
    }
    Integer old =
        text.is(at, "to") && text.isInnerHyphen(at + 1) ? OLD.get(text.lower(at + 2)) : null;
    if (old != null) {
      return fromToday(at, at + 3, old);
    }
    if (text.is(at, "day") && text.is(at + 1, "before") && text.is(at + 2, "yesterday")) {
      return fromToday(at, at + 3, -2);
    }
    if (text.is(at, "day") && text.is(at + 1, "after") && text.is(at + 2, "tomorrow")) {
      return fromToday(at, at + 3, 2);
    }
    boolean isThis = text.is(at, "this");
    if ((isThis || text.is(at, "last")) && text.isOneOf(at + 1, PARTS)) {
      return fromToday(at, at + 2, isThis ? 0 : -1);
    }
    return null;
  }

  private DateReading fromToday(int from, int to, int shift) {
    LocalDate reference = words.reference();
    return DateReading.day(from, to, reference == null ? null : reference.plusDays(shift))
        .in(DateReading.Family.RELATIVE);
  }
}
