package org.readout.extract.annotate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.DateMention.Grain;

/**
 * Days of the calendar: "April 6, 2021", "6-7 April 2021", "Feb 16 and 17", "the 6th of April",
 * "2021-04-06", "30 April to 2 May".
 */
record CalendarDates(DateWords words) implements DateFamily {
  private static final Map<String, Integer> MONTHS =
      Map.of("this", 0, "the", 0, "last", -1, "next", 1);
  private static final Set<String> AFTER_DAY =
      Set.of(
          "and", "the", "they", "he", "she", "it", "we", "to", "in", "at", "with", "for", "when",
          "but", "after", "before", "by", "both");
  private static final Pattern DOTTED =
      Pattern.compile("([0-3]?[0-9])\\.([01]?[0-9])\\.((?:1[5-9]|20)[0-9]{2})");

  /** A month and day, or two, before the year is known. */
  private record Days(
      int from, int to, int month, int first, int year, int lastMonth, int last, int lastYear) {
    Days until(Days end) {
      return new Days(from, end.to, month, first, year, end.month, end.last, end.lastYear);
    }
  }

  @Override
  public @Nullable DateReading read(int at) {
    DateReading numeric = numeric(at);
    if (numeric != null) {
      return numeric;
    }
    Days days = days(at);
    if (days == null) {
      return ofMonth(at);
    }
    if (isName(days)) {
      return DateReading.unknown(days.from, days.to, Grain.DAY);
    }
    int next = rangeMark(days.to);
    Days end = next > days.to ? days(next) : null;
    return resolve(end == null || days.first != days.last ? days : days.until(end));
  }

  /** "the 23rd of this month", "on the 6th": the day of a month that is not named. */
  private @Nullable DateReading ofMonth(int at) {
    LexedText text = words.text();
    if (text.at(at).kind() != Lexeme.Kind.ORDINAL || words.day(at) == 0) {
      return null;
    }
    Integer shift = text.is(at + 1, "of") ? MONTHS.get(text.lower(at + 2)) : null;
    boolean isNamed = shift != null && text.is(at + 3, "month");
    boolean isAlone = text.is(at - 1, "the") && text.is(at - 2, "on") && !isNoun(at + 1);
    LocalDate reference = words.reference();
    if (!isNamed && !isAlone) {
      return null;
    }
    int end = isNamed ? at + 4 : at + 1;
    if (reference == null) {
      return DateReading.unknown(at, end, Grain.DAY);
    }
    int months = isNamed && shift != null ? shift : 0;
    LocalDate month = reference.plusMonths(months);
    LocalDate day = DateWords.date(month.getYear(), month.getMonthValue(), words.day(at));
    return DateReading.day(at, end, isNamed ? day : near(day, reference, at, end));
  }

  /** The day in this month, or in the one before or after where the verb asks for it. */
  private @Nullable LocalDate near(@Nullable LocalDate day, LocalDate reference, int at, int end) {
    if (day == null || words.tense(at, end).allows(day, reference)) {
      return day;
    }
    return day.isAfter(reference) ? day.minusMonths(1) : day.plusMonths(1);
  }

  private boolean isNoun(int at) {
    Lexeme next = words.text().at(at);
    return next.isWord() && !words.text().isOneOf(at, AFTER_DAY);
  }

  /** "the 7 July Society", "the May 3 attacks": called by a day whose year nobody says. */
  private boolean isName(Days days) {
    LexedText text = words.text();
    boolean isEvent = text.is(days.to, "attack") || text.is(days.to, "attacks");
    boolean isTitle = text.at(days.to).isCapitalised() && words.weekday(days.to) == null;
    return days.year == 0 && text.is(days.from - 1, "the") && (isEvent || isTitle);
  }

  private @Nullable Days days(int at) {
    Days later = listed(at);
    return later != null ? later : words.month(at) > 0 ? monthFirst(at) : dayFirst(at);
  }

  /** The "20" of "February 16 and 20". */
  private @Nullable Days listed(int at) {
    LexedText text = words.text();
    int day = words.day(at);
    int before = at - 2;
    boolean follows =
        text.is(at - 1, "and") && words.day(before) > 0 && !countsSomething(at + 1) && day > 0;
    int month = follows ? monthBefore(before) : 0;
    boolean isLater = month > 0 && day > words.day(before) && monthAfter(at + 1) < 0;
    return isLater ? withYear(at, at + 1, month, day, day) : null;
  }

  private int monthBefore(int dayAt) {
    boolean isAbbreviated = words.text().is(dayAt - 1, ".");
    return words.month(isAbbreviated ? dayAt - 2 : dayAt - 1);
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
    boolean isRange = spans(dayAt + 1, day, lastDay) && !countsSomething(second + 1);
    return withYear(at, isRange ? second + 1 : dayAt + 1, month, day, isRange ? lastDay : day);
  }

  private @Nullable Days dayFirst(int at) {
    int day = words.day(at);
    if (day == 0) {
      return null;
    }
    int second = joined(at + 1);
    int lastDay = second > at + 1 ? words.day(second) : 0;
    if (spans(at + 1, day, lastDay)) {
      int month = monthAfter(second + 1);
      if (month >= 0) {
        return withYear(at, words.afterMonth(month), words.month(month), day, lastDay);
      }
    }
    int month = monthAfter(at + 1);
    return month < 0 ? null : withYear(at, words.afterMonth(month), words.month(month), day, day);
  }

  /** "6-9" and "6 and 7" are a stretch, "6 and 9" are two days. */
  private boolean spans(int markAt, int first, int last) {
    boolean isList = words.text().is(markAt, "and") || words.text().is(markAt, "&");
    return isList ? last == first + 1 : last > first;
  }

  private int monthAfter(int at) {
    int month = words.text().is(at, "of") ? at + 1 : at;
    return words.month(month) > 0 ? month : -1;
  }

  private Days withYear(int from, int to, int month, int first, int last) {
    int yearAt = words.afterComma(to);
    int year = words.year(yearAt);
    int end = year > 0 ? yearAt + 1 : to;
    if (year == 0 && words.shortYear(to) > 0) {
      year = words.shortYear(to);
      end = to + 2;
    }
    return new Days(from, end, month, first, year, month, last, year);
  }

  /** Past "-", "to", "and", "&"; the same place where none stands there. */
  private int joined(int at) {
    LexedText text = words.text();
    boolean joins = rangeMark(at) > at || text.is(at, "and");
    return joins || text.is(at, "&") ? at + 1 : at;
  }

  /** Past "-" or "to" between two full days; a list of days is no stretch. */
  private int rangeMark(int at) {
    LexedText text = words.text();
    boolean joins = text.at(at).isHyphen() || text.is(at, "to") || text.is(at, "until");
    return joins || text.is(at, "through") ? at + 1 : at;
  }

  /** Whether a number before it counts something and is no day: "April 6 and 7 ministers". */
  private boolean countsSomething(int at) {
    Lexeme next = words.text().at(at);
    return next.isWord() && next.lower().endsWith("s") && !next.isCapitalised();
  }

  private DateReading resolve(Days days) {
    if (days.lastYear > 0) {
      boolean turns = days.lastMonth < days.month;
      int firstYear = days.year > 0 ? days.year : turns ? days.lastYear - 1 : days.lastYear;
      return DateReading.days(
          days.from,
          days.to,
          DateWords.date(firstYear, days.month, days.first),
          DateWords.date(days.lastYear, days.lastMonth, days.last));
    }
    LocalDate first = words.nearest(days.month, days.first, days.from, days.to);
    if (first == null) {
      return DateReading.unknown(days.from, days.to, Grain.DAY);
    }
    int year = days.lastMonth < days.month ? first.getYear() + 1 : first.getYear();
    return DateReading.days(
        days.from, days.to, first, DateWords.date(year, days.lastMonth, days.last));
  }

  /** "2021-04-06", "06.04.2021", "4/16/2021"; day and month left open where both could be. */
  private @Nullable DateReading numeric(int at) {
    LexedText text = words.text();
    if (text.at(at).kind() == Lexeme.Kind.CODE) {
      return dotted(at);
    }
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
    if (year == 0 && mark.equals("/") && (first > 12 ^ second > 12)) {
      year = words.century(text.at(at + 4));
    }
    if (year == 0) {
      return null;
    }
    LocalDate day =
        second > 12 || first == second
            ? DateWords.date(year, first, second)
            : first > 12 ? DateWords.date(year, second, first) : null;
    return DateReading.day(at, at + 5, day);
  }

  /** "06.04.2021": where dates have dots, the day comes first. */
  private @Nullable DateReading dotted(int at) {
    Matcher date = DOTTED.matcher(words.text().at(at).text());
    return date.matches()
        ? DateReading.day(
            at,
            at + 1,
            DateWords.date(
                Integer.parseInt(date.group(3)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(1))))
        : null;
  }
}
