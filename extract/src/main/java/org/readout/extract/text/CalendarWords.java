package org.readout.extract.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English names of days and months, in small letters. */
public final class CalendarWords {
  /** Monday to Sunday. */
  public static final Set<String> WEEKDAYS = lower(Stream.of(DayOfWeek.values()));

  /** January to December. */
  public static final Set<String> MONTHS = lower(Stream.of(Month.values()));

  private CalendarWords() {}

  /** The names and some more words. */
  public static Set<String> with(Set<String> names, String... more) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }

  private static Set<String> lower(Stream<? extends Enum<?>> names) {
    return names
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
