package org.readout.formats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a document's pages, in reading order: letters on one base line make a line as far as
 * no gap as wide as a gutter parts them, and columns are read one after another.
 */
final class PageLines extends PDFTextStripper {
  /** A gap this many times the letters' size parts columns rather than words. */
  private static final float GUTTER = 1.1f;

  private static final float SAME_LINE = 0.35f;
  private static final float WORD_GAP = 0.18f;

  private static final int MOST_OPERATORS = 2_000_000;
  private static final int MOST_LETTERS = 200_000;

  private int operators;
  private final List<TextPosition> letters = new ArrayList<>();
  private final List<PrintedLine> lines = new ArrayList<>();

  private PageLines() {
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PrintedLine> of(PDDocument document, int pages) throws IOException {
    PageLines reader = new PageLines();
    reader.setEndPage(pages);
    reader.writeText(document, Writer.nullWriter());
    return reader.lines;
  }

  /** Stops at pages that are drawn to wear out their reader. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS || letters.size() > MOST_LETTERS) {
      throw new IOException("more is drawn than a document of this length can show");
    }
    super.processOperator(operator, operands);
  }

  /** Called at each page's end. */
  @Override
  protected void writePage() {
    lines.addAll(Columns.inReadingOrder(linesOf(getCurrentPageNo() - 1)));
    letters.clear();
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (letter.getUnicode() != null && letter.getDir() == 0) {
      letters.add(letter);
    }
  }

  private List<PrintedLine> linesOf(int page) {
    letters.sort(
        Comparator.comparingDouble((TextPosition letter) -> letter.getYDirAdj())
            .thenComparingDouble(TextPosition::getXDirAdj));
    List<PrintedLine> found = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || !onSameLine(letters.get(i - 1), letters.get(i))) {
        List<TextPosition> row = new ArrayList<>(letters.subList(start, i));
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        cut(page, row, found);
        start = i;
      }
    }
    return found;
  }

  private static boolean onSameLine(TextPosition before, TextPosition letter) {
    return letter.getYDirAdj() - before.getYDirAdj()
        < SAME_LINE * Math.max(before.getHeightDir(), letter.getFontSizeInPt() * 0.5f);
  }

  /** Cuts a row of letters where a gutter runs through it. */
  private static void cut(int page, List<TextPosition> row, List<PrintedLine> found) {
    int start = 0;
    float end = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < row.size(); i++) {
      TextPosition letter = row.get(i);
      if (letter.getUnicode().isBlank()) {
        continue;
      }
      if (i > start && letter.getXDirAdj() - end > GUTTER * size(letter)) {
        add(page, row.subList(start, i), found);
        start = i;
      }
      end = Math.max(end, letter.getXDirAdj() + letter.getWidthDirAdj());
    }
    add(page, row.subList(start, row.size()), found);
  }

  private static void add(int page, List<TextPosition> letters, List<PrintedLine> found) {
    StringBuilder text = new StringBuilder();
    Map<Float, Integer> sizes = new HashMap<>();
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float y = 0;
    for (TextPosition letter : letters) {
      boolean blank = letter.getUnicode().isBlank();
      if (!text.isEmpty()
          && !blank
          && letter.getXDirAdj() - right > WORD_GAP * size(letter)
          && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
      if (!blank || !text.isEmpty()) {
        text.append(blank ? " " : letter.getUnicode());
      }
      if (!blank) {
        left = Math.min(left, letter.getXDirAdj());
        right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        y = Math.max(y, letter.getYDirAdj());
        sizes.merge(Math.round(size(letter) * 2) / 2f, 1, Integer::sum);
      }
    }
    String words = text.toString().strip().replaceAll(" {2,}", " ");
    if (!words.isEmpty()) {
      found.add(new PrintedLine(page, left, right, y, mostFrequent(sizes), words));
    }
  }

  private static float size(TextPosition letter) {
    return Math.max(1, Math.abs(letter.getFontSizeInPt()));
  }

  private static float mostFrequent(Map<Float, Integer> sizes) {
    return sizes.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
