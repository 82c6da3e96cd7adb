package org.readout.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.source.Span;

/**
 * Reads lines as passages. A line is a passage of its own, unless hard wrapping broke it: then the
 * lines of the paragraph are put together again.
 *
 * <p>A text counts as wrapped when the next line's first word would seldom have fitted on the line
 * before. Elsewhere a line goes on only where it stops in mid sentence and the next one begins with
 * a small letter.
 */
public final class PageLayout {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int SHORTEST_BROKEN_LINE = 25;
  private static final int FEWEST_BROKEN_LINES = 3;
  private static final String NO_BREAK_AFTER = ".!?…:;\"”";

  private PageLayout() {}

  /** The passages of {@code extent}, in order; {@code extent} counts in {@code text}. */
  public static List<Passage> passages(String text, Span extent) {
    List<Line> lines = Line.of(text, extent);
    int width = wrapWidth(text, lines);
    List<Passage> passages = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || !goesOn(text, lines.get(i), lines.get(i + 1), width)) {
        passages.add(passage(text, lines.get(first), lines.get(i)));
        first = i + 1;
      }
    }
    return passages;
  }

  private static Passage passage(String text, Line first, Line last) {
    Span span = first.span().union(last.span());
    String plain = PlainCharacters.plain(text.substring(span.start(), span.end()));
    return new Passage(span, plain, first.afterBlank(), first.indent());
  }

  private static boolean goesOn(String text, Line line, Line next, int width) {
    if (next.afterBlank()) {
      return false;
    }
    if (width > 0 && next.indent() <= line.indent() && isFull(text, line, next, width)) {
      return true;
    }
    char end = text.charAt(line.span().end() - 1);
    return line.length() >= SHORTEST_BROKEN_LINE
        && NO_BREAK_AFTER.indexOf(end) < 0
        && Character.isLowerCase(text.charAt(next.span().start()));
  }

  /** Whether the next line's first word would not have fitted on this line. */
  private static boolean isFull(String text, Line line, Line next, int width) {
    return line.indent() + line.length() + 1 + next.firstWord(text) > width;
  }

  /** The column at which the text is wrapped, or 0 where it is not. */
  private static int wrapWidth(String text, List<Line> lines) {
    int width = 0;
    int tooWide = 0;
    for (Line line : lines) {
      int end = line.indent() + line.length();
      if (end > WIDEST) {
        tooWide++;
      } else {
        width = Math.max(width, end);
      }
    }
    if (width < NARROWEST || tooWide * 50 > lines.size()) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      if (!next.afterBlank()) {
        pairs++;
        full += isFull(text, lines.get(i), next, width) ? 1 : 0;
      }
    }
    return full >= FEWEST_BROKEN_LINES && full * 2 > pairs ? width : 0;
  }
}
