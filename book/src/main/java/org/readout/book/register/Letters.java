package org.readout.book.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** A font at one size: widths of letters, looked up once, and lines that fit a width. In points. */
final class Letters {
  private static final int KNOWN = 0x10000;

  private final BaseFont font;
  private final float size;
  private final float[] widths = new float[KNOWN];

  Letters(BaseFont font, float size) {
    this.font = font;
    this.size = size;
    Arrays.fill(widths, -1);
  }

  BaseFont font() {
    return font;
  }

  float size() {
    return size;
  }

  private float width(char letter) {
    if (widths[letter] < 0) {
      widths[letter] = font.getWidthPoint(letter, size);
    }
    return widths[letter];
  }

  /** Breaks text at spaces, and a word that is wider than a line where the line ends. */
  List<String> lines(String text, float width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int space = -1;
    float used = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      used += width(letter);
      if (letter == ' ') {
        space = i;
      }
      if (used > width && i > start && letter != ' ') {
        int end = space > start ? space : i;
        lines.add(text.substring(start, end));
        start = space > start ? space + 1 : i;
        space = -1;
        used = width(text, start, i + 1);
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private float width(String text, int start, int end) {
    float sum = 0;
    for (int i = start; i < end; i++) {
      sum += width(text.charAt(i));
    }
    return sum;
  }
}
