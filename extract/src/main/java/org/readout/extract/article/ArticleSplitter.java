package org.readout.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.extract.layout.Dateline;
import org.readout.extract.layout.Page;
import org.readout.extract.layout.Passage;
import org.readout.extract.layout.PassageClassifier;
import org.readout.extract.layout.PassageKind;
import org.readout.extract.layout.PrintedDate;
import org.readout.model.source.Span;

/**
 * Cuts a file into the articles it holds. A new article begins where a counter says so ("Document 3
 * of 50"); at a headline with a byline, a date of publication or a dateline of its own; at a
 * headline after a rule; and, without a headline, after a note on the author where the text starts
 * afresh. Both sides must have a body. A cut too few does less harm than one too many: two halves
 * of one article would pass for two sources.
 */
final class ArticleSplitter {
  private static final int FEWEST_PARAGRAPHS = 2;
  private static final int SHORTEST_BODY = 300;
  private static final int SHORTEST_BODY_WITHOUT_HEADLINE = 700;
  private static final int FARTHEST_NAME = 200;
  private static final int LONGEST_HEADER = 8;
  private static final int FEWEST_HEADLINE_WORDS = 3;

  private static final Pattern FULL_NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]++ ){2,5}(\\p{Lu}[\\p{L}-]{2,}+)");
  private static final Pattern CONNECTION =
      Pattern.compile(
          "(?:He|She|They|It|We|I|His|Her|Their|Its|This|That|These|Those|But|And|Or|So|Also|Yet"
              + "|However|Moreover|Furthermore|Meanwhile|Nevertheless|Besides|Earlier|Later|Similarly"
              + "|Another|Such|Mr|Ms|Mrs)\\b.*+",
          Pattern.DOTALL);

  private final PassageClassifier classifier;

  ArticleSplitter(PassageClassifier classifier) {
    this.classifier = classifier;
  }

  /** The articles' extents, which together cover {@code whole}, a part of the text. */
  List<Span> split(String text, Span whole) {
    Page page = Page.of(text, whole, classifier);
    BodyCount bodies = new BodyCount(page);
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    for (int i = 1; i < page.size(); i++) {
      if (begins(page, bodies, cuts.getLast(), i)) {
        cuts.add(i);
      }
    }
    List<Span> extents = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int start = i == 0 ? whole.start() : page.passage(cuts.get(i)).span().start();
      int end = i + 1 < cuts.size() ? page.passage(cuts.get(i + 1)).span().start() : whole.end();
      extents.add(new Span(start, end));
    }
    return extents;
  }

  /**
   * Whether a new article begins at passage {@code i}, the present one having begun at {@code
   * from}.
   */
  private static boolean begins(Page page, BodyCount bodies, int from, int i) {
    if (!bodies.has(from, i, 1, 1)) {
      return false;
    }
    if (page.kind(i) == PassageKind.COUNTER) {
      return bodies.has(i, page.size(), 1, 1);
    }
    if (!page.passage(i).afterBlank() && !isSeparator(page.kind(i - 1))) {
      return false;
    }
    return beginsWithHeader(page, bodies, from, i) || beginsAfterNote(page, bodies, from, i);
  }

  private static boolean beginsWithHeader(Page page, BodyCount bodies, int from, int i) {
    int body = headerEnd(page, i);
    if (body == i
        || page.passage(i).words() < FEWEST_HEADLINE_WORDS
        || !bodies.has(from, i, FEWEST_PARAGRAPHS, SHORTEST_BODY)
        || !bodies.has(body, page.size(), FEWEST_PARAGRAPHS, SHORTEST_BODY)) {
      return false;
    }
    List<PassageKind> header = page.kinds().subList(i, body);
    boolean signed =
        header.contains(PassageKind.BYLINE) || Dateline.lengthIn(page.passage(body), true) > 0;
    if (bodies.hasThread(from, i)) {
      return signed && page.passage(i).isTitleCase();
    }
    return signed || isDated(page, i, body) || page.kind(i - 1) == PassageKind.RULE;
  }

  private static boolean isDated(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.kind(i) == PassageKind.DATE
          && PrintedDate.dateIn(page.passage(i).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Behind the headline and the lines that go with it; {@code i} where no header begins there. */
  private static int headerEnd(Page page, int i) {
    if (page.kind(i) != PassageKind.TITLE && !page.isStoppedHeadline(i)) {
      return i;
    }
    int end = i + 1;
    while (end < page.size() && end - i < LONGEST_HEADER && belongsToHeader(page.kind(end))) {
      end++;
    }
    return end < page.size() && page.kind(end) == PassageKind.BODY ? end : i;
  }

  private static boolean belongsToHeader(PassageKind kind) {
    return switch (kind) {
      case TITLE, BYLINE, DATE, CAPTION -> true;
      case BODY, RULE, COUNTER, FURNITURE, COMMENTS, NOTE -> false;
    };
  }

  /**
   * Whether the text starts afresh below a note on the author: with a paragraph that does not refer
   * back, and that gives the full name of someone already named before.
   */
  private static boolean beginsAfterNote(Page page, BodyCount bodies, int from, int i) {
    return page.kind(i - 1) == PassageKind.NOTE
        && page.kind(i) == PassageKind.BODY
        && !bodies.hasThread(from, i)
        && bodies.has(from, i, FEWEST_PARAGRAPHS, SHORTEST_BODY_WITHOUT_HEADLINE)
        && bodies.has(i, page.size(), FEWEST_PARAGRAPHS + 1, SHORTEST_BODY_WITHOUT_HEADLINE)
        && !CONNECTION.matcher(page.passage(i).text()).matches()
        && introducesAgain(page, from, i);
  }

  private static boolean introducesAgain(Page page, int from, int i) {
    Matcher name = FULL_NAME.matcher(page.passage(i).text());
    while (name.find()) {
      String surname = name.group(1);
      for (Passage before : page.passages().subList(Math.max(from, i - FARTHEST_NAME), i)) {
        if (before.text().contains(surname)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSeparator(PassageKind kind) {
    return switch (kind) {
      case RULE, COUNTER, FURNITURE, COMMENTS, NOTE -> true;
      case BODY, TITLE, BYLINE, DATE, CAPTION -> false;
    };
  }

  /** Running text before each passage, counted once so that long files stay cheap. */
  private static final class BodyCount {
    private final int[] paragraphs;
    private final int[] characters;
    private final int[] threads;

    BodyCount(Page page) {
      paragraphs = new int[page.size() + 1];
      characters = new int[page.size() + 1];
      threads = new int[page.size() + 1];
      for (int i = 0; i < page.size(); i++) {
        boolean body = page.kind(i) == PassageKind.BODY;
        paragraphs[i + 1] = paragraphs[i] + (body ? 1 : 0);
        characters[i + 1] = characters[i] + (body ? page.passage(i).text().length() : 0);
        threads[i + 1] = threads[i] + (page.kind(i) == PassageKind.COMMENTS ? 1 : 0);
      }
    }

    boolean has(int from, int to, int fewest, int shortest) {
      return paragraphs[to] - paragraphs[from] >= fewest
          && characters[to] - characters[from] >= shortest;
    }

    boolean hasThread(int from, int to) {
      return threads[to] > threads[from];
    }
  }
}
