package org.readout.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the lines that stand at the head or the foot of page after page from the text. */
final class RunningHeads {
  /** The share of a page's height, above and below, in which heads and feet stand. */
  private static final float MARGIN = 0.12f;

  private static final int OUTER_LINES = 3;
  private static final int FEWEST_PAGES = 2;

  private final Set<String> repeated = new HashSet<>();
  private final Map<Integer, List<PrintedLine>> outer = new HashMap<>();

  RunningHeads(List<PrintedLine> lines, int pages, float pageHeight) {
    Map<Integer, List<PrintedLine>> byPage = new HashMap<>();
    for (PrintedLine line : lines) {
      byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Map.Entry<Integer, List<PrintedLine>> page : byPage.entrySet()) {
      List<PrintedLine> edges = edges(page.getValue(), pageHeight);
      outer.put(page.getKey(), edges);
      Set<String> patterns = new HashSet<>();
      edges.forEach(line -> patterns.add(line.pattern()));
      patterns.forEach(pattern -> counts.merge(pattern, 1, Integer::sum));
    }
    counts.forEach((pattern, count) -> {
      if (count >= Math.max(FEWEST_PAGES, pages / 3)) {
        repeated.add(pattern);
      }
    });
  }

  private static List<PrintedLine> edges(List<PrintedLine> page, float pageHeight) {
    List<PrintedLine> byHeight = new ArrayList<>(page);
    byHeight.sort(
        Comparator.comparingDouble(PrintedLine::y).thenComparingDouble(PrintedLine::left));
    List<PrintedLine> edges = new ArrayList<>();
    for (int i = 0; i < byHeight.size(); i++) {
      PrintedLine line = byHeight.get(i);
      boolean head = i < OUTER_LINES && line.y() < MARGIN * pageHeight;
      boolean foot = i >= byHeight.size() - OUTER_LINES && line.y() > (1 - MARGIN) * pageHeight;
      if (head || foot) {
        edges.add(line);
      }
    }
    return edges;
  }

  /** Whether the line is a running head or foot, or a page number. */
  boolean include(PrintedLine line) {
    return outer.getOrDefault(line.page(), List.of()).contains(line)
        && (repeated.contains(line.pattern()) || isPageNumber(line.text()));
  }

  private static boolean isPageNumber(String text) {
    return text.matches("(?i)[-–— ]*(?:page |p\\. ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-–— ]*");
  }
}
