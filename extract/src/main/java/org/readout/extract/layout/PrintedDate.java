package org.readout.extract.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as articles print them above or below the text: "Published Feb 3, 2020, 5:00 am". */
public final class PrintedDate {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?:[0-3]?[0-9])(?:st|nd|rd|th)?";
  private static final String DATE =
      "(?:"
          + "(?<month1>"
          + MONTH
          + ") (?<day1>"
          + DAY
          + "),? (?<year1>(?:19|20)[0-9]{2})"
          + ("|(?<day2>"
              + DAY
              + ")[ -](?:of )?(?<month2>"
              + MONTH
              + "),?[ -](?<year2>(?:19|20)[0-9]{2})")
          + "|(?<year3>(?:19|20)[0-9]{2})-(?<month3>[01][0-9])-(?<day3>[0-3][0-9])(?:T[0-9:.+Z-]{4,})?"
          + ")(?![0-9])";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
  private static final String LABEL =
      "(?:(?:first |last |originally )?(?:published|updated|posted|modified|date|dated|issued"
          + "|publication date|published date|print edition|created|on)(?: on| at)?(?: ?: ?| ))?";
  private static final String PLACE = "(?:\\p{Lu}[\\p{L}. ]{2,30}(?: ?[|/•] ?|, ))?";
  private static final String TIME =
      "(?:[,|;]? ?(?:-|–|—|•)? ?(?:at )?[0-2]?[0-9][:.][0-5][0-9](?::[0-5][0-9])? ?(?:[ap]\\.?m\\.?)?"
          + "(?: ?\\(?[A-Z]{2,5}(?: ?[+-][0-9:]{1,5})?\\)?)?)?";
  private static final Pattern DATE_IN_TEXT = Pattern.compile("(?<![0-9])" + DATE, FLAGS);
  private static final Pattern LINE =
      Pattern.compile(LABEL + PLACE + WEEKDAY + DATE + TIME + "(?: ?[|•·/] ?.{0,60})?\\.?", FLAGS);
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:published|updated|posted|last updated)(?: on| at)?:? .{0,20}"
              + "(?:ago|today|yesterday|[0-9]{1,2}[/.][0-9]{1,2}[/.](?:19|20)?[0-9]{2}).{0,30}",
          FLAGS);
  private static final Pattern TIME_ALONE =
      Pattern.compile("[0-2]?[0-9](?:[:.][0-5][0-9])? ?[ap]\\.?m\\.?(?: ?[A-Z]{2,5})?", FLAGS);
  private static final Pattern END =
      Pattern.compile(
          "(?:" + MONTH + " " + DAY + "|" + DAY + " " + MONTH + ")(?:,? (?:19|20)[0-9]{2})?\\.?$",
          FLAGS);
  private static final int FARTHEST = 200;

  private PrintedDate() {}

  /** Whether the line says when the article was published and nothing else. */
  static boolean isPrintedDate(String line) {
    return line.length() <= FARTHEST
        && (LINE.matcher(line).matches()
            || LABELLED.matcher(line).matches()
            || TIME_ALONE.matcher(line).matches());
  }

  /** Whether the line's last words are a day and a month, with or without year. */
  static boolean endsInDate(String line) {
    return END.matcher(line).find();
  }

  /** The first full date of the line, with day, month and year. */
  public static Optional<LocalDate> dateIn(String line) {
    Matcher matcher = DATE_IN_TEXT.matcher(line);
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    for (int form = 1; form <= 3; form++) {
      String year = matcher.group("year" + form);
      if (year != null) {
        int day = number(matcher.group("day" + form));
        return valid(Integer.parseInt(year), month(matcher.group("month" + form)), day);
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replaceAll("[^0-9]", ""));
  }

  private static int month(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    return MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
