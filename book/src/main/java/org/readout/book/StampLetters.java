package org.readout.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The letters of what a book prints on its pages: those of one font, and of another where that
 * lacks them.
 */
record StampLetters(BaseFont usual, BaseFont other) {
  private record Run(String text, BaseFont font) {}

  float width(String text, float size) {
    float width = 0;
    for (Run run : runs(text)) {
      width += run.font.getWidthPoint(run.text, size);
    }
    return width;
  }

  /** Shows text in a text object that has its place. */
  void show(PdfContentByte over, String text, float size) {
    for (Run run : runs(text)) {
      over.setFontAndSize(run.font, size);
      over.showText(run.text);
    }
  }

  private List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    IntPredicate isOther = character -> !usual.charExists(character) && other.charExists(character);
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean isOfOther = isOther.test(text.charAt(start));
      if (i == text.length() || isOther.test(text.charAt(i)) != isOfOther) {
        runs.add(new Run(text.substring(start, i), isOfOther ? other : usual));
        start = i;
      }
    }
    return runs;
  }
}
