package org.readout.formats.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.PublicationDates;

/**
 * The date that stands in sight by a page's heading, in a line of its own or in the byline. Dates
 * in digits are read where only one order is possible, or where the page's language has one order.
 */
final class VisibleDate {
  private static final int LINES_BEFORE = 8;
  private static final int LINES_AFTER = 45;
  private static final int LONGEST_LINE = 90;
  private static final int CENTURY = 100;
  private static final int THIS_CENTURY = 2000;
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/.-])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d)");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)^\\W*(?:last )?(?:updated|modified)\\b.*");
  private static final Set<String> HIDDEN =
      Set.of("script", "style", "noscript", "template", "option");

  private VisibleDate() {}

  /**
   * The first date after the heading, or just before it.
   *
   * @param heading in whose neighbourhood to look
   * @param language the page's, such as {@code en-US}; decides the order of digits
   */
  static @Nullable LocalDate near(Document page, @Nullable Element heading, String language) {
    if (heading == null) {
      return null;
    }
    Lines lines = new Lines(heading);
    page.body().traverse(lines);
    if (lines.heading < 0) {
      return null;
    }
    List<String> around = lines.texts;
    LocalDate updated = null;
    int last = Math.min(around.size(), lines.heading + LINES_AFTER);
    for (int i = lines.heading; i < last; i++) {
      LocalDate date = read(around.get(i), language);
      if (date != null && !UPDATED.matcher(labelled(around, i)).matches()) {
        return date;
      }
      updated = updated == null ? date : updated;
    }
    for (int i = lines.heading - 1; i >= Math.max(0, lines.heading - LINES_BEFORE); i--) {
      LocalDate date = read(around.get(i), language);
      if (date != null) {
        return date;
      }
    }
    return updated;
  }

  /** The line, with the one before where that is its label. */
  private static String labelled(List<String> lines, int i) {
    boolean label =
        i > 0 && UPDATED.matcher(lines.get(i - 1)).matches() && lines.get(i - 1).length() < 20;
    return label ? lines.get(i - 1) : lines.get(i);
  }

  private static @Nullable LocalDate read(String line, String language) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }
    Matcher yearFirst = YEAR_FIRST.matcher(line);
    if (yearFirst.find()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher digits = DIGITS.matcher(line);
    if (digits.find()) {
      return ordered(digits.group(1), digits.group(3), digits.group(4), language);
    }
    return PublicationDates.of(line);
  }

  private static @Nullable LocalDate ordered(
      String first, String second, String year, String language) {
    LocalDate dayFirst = date(year, second, first);
    LocalDate monthFirst = date(year, first, second);
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    if (tag.equals("en-us")) {
      return monthFirst;
    }
    return tag.isEmpty() || tag.equals("en") ? null : dayFirst;
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      int number = Integer.parseInt(year);
      return LocalDate.of(
          number < CENTURY ? THIS_CENTURY + number : number,
          Integer.parseInt(month),
          Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The page's pieces of text in order, and where the heading's begin. */
  private static final class Lines implements NodeVisitor {
    private final Element headingElement;
    private final List<String> texts = new ArrayList<>();
    private int heading = -1;

    Lines(Element heading) {
      this.headingElement = heading;
    }

    @Override
    public void head(Node node, int depth) {
      if (node.equals(headingElement)) {
        heading = texts.size();
      } else if (node instanceof TextNode words
          && !words.isBlank()
          && words.parent() != null
          && !HIDDEN.contains(words.parent().normalName())) {
        texts.add(words.text().strip());
      }
    }
  }
}
