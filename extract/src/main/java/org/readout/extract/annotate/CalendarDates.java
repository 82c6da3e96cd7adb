package org.readout.extract.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.DateMention.Grain;

/**
 * Days of the calendar: "April 6, 2021", "6-7 April 2021", "Feb 16 and 17", "the 6th of April",
 * "2021-04-06", "30 April to 2 May".
 */
record CalendarDates(DateWords words) implements DateFamily {
  /** A month and day, or two, before the year is known. */
  private record Days(int from, int to, int month, int first, int lastMonth, int last, int year) {
    Days until(Days end) {
      return new Days(from, end.to, month, first, end.month, end.first, end.year);
    }
  }

  @Override
  public @Nullable DateReading read(int at) {
    DateReading iso = iso(at);
    if (iso != null) {
      return iso;
    }
    Days days = days(at);
    if (days == null) {
      return null;
    }
    int next = joined(days.to);
    Days end = next > days.to ? days(next) : null;
    boolean isOne = end == null || days.first != days.last || days.year != 0;
    return resolve(isOne || end == null ? days : days.until(end));
  }

  private @Nullable Days days(int at) {
    return words.month(at) > 0 ? monthFirst(at) : dayFirst(at);
  }

  private @Nullable Days monthFirst(int at) {
    int dayAt = words.afterMonth(at);
    int day = words.day(dayAt);
    if (day == 0) {
      return null;
    }
    int month = words.month(at);
    int second = joined(dayAt + 1);
    int lastDay = second > dayAt + 1 ? words.day(second) : 0;
    boolean isRange = lastDay > day && !countsSomething(second + 1);
    return withYear(at, isRange ? second + 1 : dayAt + 1, month, day, isRange ? lastDay : day);
  }

  private @Nullable Days dayFirst(int at) {
    int day = words.day(at);
    if (day == 0) {
      return null;
    }
    int second = joined(at + 1);
    int lastDay = second > at + 1 ? words.day(second) : 0;
    if (lastDay > day) {
      int month = monthAfter(second + 1);
      if (month >= 0) {
        return withYear(at, words.afterMonth(month), words.month(month), day, lastDay);
      }
    }
    int month = monthAfter(at + 1);
    return month < 0 ? null : withYear(at, words.afterMonth(month), words.month(month), day, day);
  }

  private int monthAfter(int at) {
    int month = words.text().is(at, "of") ? at + 1 : at;
    return words.month(month) > 0 ? month : -1;
  }

  private Days withYear(int from, int to, int month, int first, int last) {
    int yearAt = words.afterComma(to);
    int year = words.year(yearAt);
    return new Days(from, year > 0 ? yearAt + 1 : to, month, first, month, last, year);
  }

  /** Past "-", "to", "and", "&"; the same place where none stands there. */
  private int joined(int at) {
    LexedText text = words.text();
    boolean joins = text.at(at).isHyphen() || text.is(at, "to") || text.is(at, "and");
    return joins || text.is(at, "&") ? at + 1 : at;
  }

  /** Whether a number before it counts something and is no day: "April 6 and 7 ministers". */
  private boolean countsSomething(int at) {
    Lexeme next = words.text().at(at);
    return next.isWord() && next.lower().endsWith("s") && !next.isCapitalised();
  }

  private static DateReading resolve(
      Days days, @Nullable LocalDate first, @Nullable LocalDate last) {
    boolean isKnown = first != null && last != null && !last.isBefore(first);
    return isKnown
        ? new DateReading(days.from, days.to, first, last, Grain.DAY, DateReading.Family.CALENDAR)
        : DateReading.unknown(days.from, days.to, Grain.DAY);
  }

  private DateReading resolve(Days days) {
    if (days.year > 0) {
      int firstYear = days.lastMonth < days.month ? days.year - 1 : days.year;
      return resolve(
          days,
          DateWords.date(firstYear, days.month, days.first),
          DateWords.date(days.year, days.lastMonth, days.last));
    }
    LocalDate first = words.nearest(days.month, days.first, days.from);
    if (first == null) {
      return resolve(days, null, null);
    }
    int year = days.lastMonth < days.month ? first.getYear() + 1 : first.getYear();
    return resolve(days, first, DateWords.date(year, days.lastMonth, days.last));
  }

  /** "2021-04-06", "06.04.2021", "4/16/2021"; day and month left open where both could be. */
  private @Nullable DateReading iso(int at) {
    LexedText text = words.text();
    String mark = text.at(at + 1).text();
    boolean isThree =
        text.at(at).isNumber()
            && (text.at(at + 1).isHyphen() || mark.equals("/"))
            && text.at(at + 2).isNumber()
            && text.at(at + 3).text().equals(mark)
            && text.at(at + 4).isNumber()
            && text.at(at + 4).start() - text.at(at).end() <= 4;
    if (!isThree) {
      return null;
    }
    int first = text.at(at).asInt();
    int second = text.at(at + 2).asInt();
    if (words.year(at) > 0) {
      return DateReading.day(at, at + 5, DateWords.date(first, second, text.at(at + 4).asInt()));
    }
    int year = words.year(at + 4);
    if (year == 0) {
      return null;
    }
    LocalDate day =
        second > 12 || first == second
            ? DateWords.date(year, first, second)
            : first > 12 ? DateWords.date(year, second, first) : null;
    return DateReading.day(at, at + 5, day);
  }
}
