package org.readout.extract.clean;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.layout.PlainCharacters;
import org.readout.model.source.Article;
import org.readout.model.source.CleanText;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.OffsetMap;
import org.readout.model.source.Span;

/**
 * Copies paragraphs of the file into clean text, character by character: a run of spaces becomes
 * one space, invisible characters go.
 */
final class CleanTextBuilder {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();

  CleanTextBuilder(String source) {
    this.source = source;
  }

  /** Adds a span of the file as a paragraph; one without visible characters adds nothing. */
  void paragraph(Span span) {
    int before = text.length();
    if (before > 0) {
      text.append('\n');
    }
    int start = text.length();
    int gap = -1;
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      if (PlainCharacters.isSpace(c)) {
        gap = gap < 0 ? i : gap;
      } else if (!PlainCharacters.isInvisible(c)) {
        if (gap >= 0 && text.length() > start && !isWrappedHyphen(gap, i)) {
          append(' ', gap);
        }
        gap = -1;
        append(c, i);
      }
    }
    if (text.length() == start) {
      text.setLength(before);
      return;
    }
    paragraphs.add(new Span(start, text.length()));
  }

  /** Whether the gap is the end of a line that was broken after a hyphen. */
  private boolean isWrappedHyphen(int gap, int next) {
    return gap >= 2
        && source.charAt(gap - 1) == '-'
        && Character.isLetter(source.charAt(gap - 2))
        && Character.isLetter(source.charAt(next))
        && PlainCharacters.isLineEnd(source.charAt(gap));
  }

  private void append(char c, int from) {
    offsets.run(text.length(), from, 1);
    text.append(c);
  }

  CleanText build(Article article, List<DroppedPassage> dropped) {
    return new CleanText(article, text.toString(), paragraphs, offsets.build(), dropped);
  }
}
