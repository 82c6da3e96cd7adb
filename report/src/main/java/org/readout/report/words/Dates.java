package org.readout.report.words;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates as a language writes them, "7 April 2021", with the months of its message file. */
public final class Dates {
  private final Words words;

  Dates(Words words) {
    this.words = words;
  }

  /** A day with its year. */
  public String of(LocalDate date) {
    return day(date, "");
  }

  /** A range without repeating what both ends share; {@code null} where neither is known. */
  public @Nullable String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      LocalDate only = from == null ? to : from;
      return only == null ? null : of(only);
    }
    return range(from, to, "");
  }

  private String range(LocalDate from, LocalDate to, String form) {
    if (from.equals(to)) {
      return day(from, form);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return words.say("date.days", from.getDayOfMonth(), day(to, form));
    }
    String start = from.getYear() == to.getYear() ? dayAndMonth(from, form) : day(from, form);
    return words.say("date.range", start, day(to, form));
  }

  /** A stretch of time as it is said: "October 2019", "2020", "June–August 2021", else its days. */
  public String period(LocalDate from, LocalDate to) {
    return period(from, to, "");
  }

  /** As {@link #period}, with short months. */
  public String brief(LocalDate from, LocalDate to) {
    return period(from, to, ".short");
  }

  private String period(LocalDate from, LocalDate to, String form) {
    boolean isMonths = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    if (!isMonths) {
      return range(from, to, form);
    }
    boolean isYears = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    boolean isSameYear = from.getYear() == to.getYear();
    if (isYears) {
      return isSameYear ? year(from) : words.say("date.years", year(from), year(to));
    }
    String end = words.say("date.month", monthAlone(to, form), year(to));
    if (isSameYear) {
      return from.getMonth() == to.getMonth()
          ? end
          : words.say("date.months", monthAlone(from, form), end);
    }
    String start = words.say("date.month", monthAlone(from, form), year(from));
    return words.say("date.months.years", start, end);
  }

  /** "14 Jun". */
  public String dayAndShortMonth(LocalDate day) {
    return dayAndMonth(day, ".short");
  }

  private String day(LocalDate date, String form) {
    return words.say("date.day", date.getDayOfMonth(), month(date, form), year(date));
  }

  private String dayAndMonth(LocalDate date, String form) {
    return words.say("date.day-and-month", date.getDayOfMonth(), month(date, form));
  }

  private String month(LocalDate date, String form) {
    return words.say("month." + date.getMonthValue() + form);
  }

  private String monthAlone(LocalDate date, String form) {
    String alone = "month." + date.getMonthValue() + ".alone";
    return form.isEmpty() && words.has(alone) ? words.say(alone) : month(date, form);
  }

  private static String year(LocalDate date) {
    return String.valueOf(date.getYear());
  }
}
