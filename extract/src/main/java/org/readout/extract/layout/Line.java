package org.readout.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.source.Span;

/** A line that is not blank, without the white space around it. */
record Line(Span span, int indent, boolean afterBlank) {

  /** The lines of {@code extent}, which counts in {@code text}. */
  static List<Line> of(String text, Span extent) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = extent.start();
    while (start < extent.end()) {
      int end = start;
      while (end < extent.end() && !PlainCharacters.isLineEnd(text.charAt(end))) {
        end++;
      }
      Span words = trim(text, start, end);
      if (words.isEmpty()) {
        afterBlank = true;
      } else {
        lines.add(new Line(words, words.start() - start, afterBlank));
        afterBlank = false;
      }
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return PlainCharacters.isSpace(c) || PlainCharacters.isInvisible(c);
  }

  int length() {
    return span.length();
  }

  /** Length of the first word. */
  int firstWord(String text) {
    int end = span.start();
    while (end < span.end() && !PlainCharacters.isSpace(text.charAt(end))) {
      end++;
    }
    return end - span.start();
  }
}
