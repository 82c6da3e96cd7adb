package org.readout.extract.blind;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.DateMention;
import org.readout.model.source.Span;

/**
 * A held-out sentence with its dates; {@code dates.txt} describes the notation.
 *
 * @param published null where the day of publication is unknown
 * @param sentence without the marks
 */
record DateCase(@Nullable LocalDate published, String sentence, List<Marked> dates) {
  private static final Pattern CASE =
      Pattern.compile("published: (-|[0-9]{4}-[0-9]{2}-[0-9]{2}) \\| (.*)");
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]*) \\| ([^\\[\\]|]*)]");

  /** Words that stand for a date, and its first and last day. */
  record Marked(Span span, String words, LocalDate from, LocalDate to) {
    /** Whether two spans overlap by half of the marked words or more. */
    boolean covers(Span other) {
      int shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      return 2 * shared >= Math.min(span.length(), other.length());
    }

    boolean isReadAs(DateMention date) {
      return from.equals(date.from()) && to.equals(date.to());
    }

    @Override
    public String toString() {
      return words + " " + from + "/" + to;
    }
  }

  static DateCase parse(String line) {
    Matcher parts = CASE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a case: " + line);
    }
    StringBuilder sentence = new StringBuilder();
    List<Marked> dates = new ArrayList<>();
    Matcher mark = MARK.matcher(parts.group(2));
    int end = 0;
    while (mark.find()) {
      sentence.append(parts.group(2), end, mark.start());
      Span span = new Span(sentence.length(), sentence.length() + mark.group(1).length());
      int slash = mark.group(2).indexOf('/');
      String first = slash < 0 ? mark.group(2) : mark.group(2).substring(0, slash);
      String last = slash < 0 ? first : mark.group(2).substring(slash + 1);
      dates.add(new Marked(span, mark.group(1), days(first).from(), days(last).to()));
      sentence.append(mark.group(1));
      end = mark.end();
    }
    sentence.append(parts.group(2).substring(end));
    LocalDate published = parts.group(1).equals("-") ? null : LocalDate.parse(parts.group(1));
    return new DateCase(published, sentence.toString(), dates);
  }

  private record Days(LocalDate from, LocalDate to) {}

  private static Days days(String reading) {
    int year = Integer.parseInt(reading.substring(0, 4));
    if (reading.endsWith("s")) {
      return new Days(Year.of(year).atDay(1), LocalDate.of(year + 9, 12, 31));
    }
    if (reading.length() == 4) {
      return new Days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }
    if (reading.charAt(5) == 'W') {
      LocalDate monday = LocalDate.parse(reading + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return new Days(monday, monday.plusDays(6));
    }
    if (reading.charAt(5) == 'Q') {
      YearMonth last = YearMonth.of(year, 3 * Integer.parseInt(reading.substring(6)));
      return new Days(last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }
    if (reading.length() == 7) {
      return new Days(YearMonth.parse(reading).atDay(1), YearMonth.parse(reading).atEndOfMonth());
    }
    return new Days(LocalDate.parse(reading), LocalDate.parse(reading));
  }
}
