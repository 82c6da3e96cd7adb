package org.readout.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page in reading order by cutting the page, in turn, at horizontal bands that
 * lines span whole and at vertical gutters that no line crosses (the XY-cut of Nagy and Seth,
 * 1984).
 */
final class Columns {
  private static final int DEEPEST = 12;
  private static final int FEWEST_LINES = 3;
  private static final float NARROWEST_GUTTER = 8;

  private Columns() {}

  static List<PrintedLine> inReadingOrder(List<PrintedLine> lines) {
    List<PrintedLine> ordered = new ArrayList<>(lines.size());
    order(new ArrayList<>(lines), ordered, 0);
    return ordered;
  }

  private static void order(List<PrintedLine> lines, List<PrintedLine> ordered, int depth) {
    lines.sort(Comparator.comparingDouble(PrintedLine::y).thenComparingDouble(PrintedLine::left));
    @Nullable Float gutter = depth < DEEPEST ? gutter(lines) : null;
    if (gutter == null) {
      byBands(lines, ordered, depth);
      return;
    }
    List<PrintedLine> left = new ArrayList<>();
    List<PrintedLine> right = new ArrayList<>();
    for (PrintedLine line : lines) {
      (line.right() <= gutter ? left : right).add(line);
    }
    order(left, ordered, depth + 1);
    order(right, ordered, depth + 1);
  }

  /** Where no gutter runs through all of it, lines that cross the widest gap part the page. */
  private static void byBands(List<PrintedLine> lines, List<PrintedLine> ordered, int depth) {
    if (depth >= DEEPEST || lines.size() < 2 * FEWEST_LINES) {
      ordered.addAll(lines);
      return;
    }
    int start = 0;
    boolean cut = false;
    List<List<PrintedLine>> bands = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (spans(lines.get(i), lines)) {
        if (i > start) {
          bands.add(new ArrayList<>(lines.subList(start, i)));
        }
        bands.add(List.of(lines.get(i)));
        start = i + 1;
        cut = true;
      }
    }
    if (start < lines.size()) {
      bands.add(new ArrayList<>(lines.subList(start, lines.size())));
    }
    if (!cut || bands.size() == lines.size()) {
      ordered.addAll(lines);
      return;
    }
    for (List<PrintedLine> band : bands) {
      if (band.size() < 2) {
        ordered.addAll(band);
      } else {
        order(new ArrayList<>(band), ordered, depth + 1);
      }
    }
  }

  /** Whether a line reaches over the middle of the page's text to both sides. */
  private static boolean spans(PrintedLine line, List<PrintedLine> lines) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (PrintedLine other : lines) {
      left = Math.min(left, other.left());
      right = Math.max(right, other.right());
    }
    float middle = (left + right) / 2;
    float reach = (right - left) / 20;
    return line.left() < middle - reach && line.right() > middle + reach;
  }

  /** The middle of the widest gap that no line crosses, with several lines on both sides. */
  private static @Nullable Float gutter(List<PrintedLine> lines) {
    List<PrintedLine> byLeft = new ArrayList<>(lines);
    byLeft.sort(Comparator.comparingDouble(PrintedLine::left));
    float end = -Float.MAX_VALUE;
    float widest = NARROWEST_GUTTER;
    @Nullable Float found = null;
    for (int i = 0; i < byLeft.size(); i++) {
      PrintedLine line = byLeft.get(i);
      float gap = line.left() - end;
      if (i >= FEWEST_LINES && byLeft.size() - i >= FEWEST_LINES && gap >= widest) {
        widest = gap;
        found = end + gap / 2;
      }
      end = Math.max(end, line.right());
    }
    return found;
  }
}
