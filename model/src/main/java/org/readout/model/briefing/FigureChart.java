package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one unit, drawn to one scale and listed.
 *
 * @param title what is compared, with the unit
 * @param signs what the signs of the drawing mean, where it has others than full dots
 * @param drawing the figures to one scale
 * @param rows the same as a table, in the order of the drawing
 * @param note says what the chart leaves out, where it does
 */
public record FigureChart(
    String title, List<String> signs, Drawing drawing, List<Row> rows, @Nullable String note) {
  public FigureChart {
    signs = List.copyOf(signs);
    rows = List.copyOf(rows);
  }

  /**
   * A figure, or the accounts of one that differ.
   *
   * @param id anchor
   * @param measures what is counted
   * @param amount as the articles have it
   * @param lines that tell of it, as far as they are printed
   * @param citations the passages that have it
   */
  public record Row(
      String id, String measures, String amount, List<Reference> lines, List<Citation> citations) {
    public Row {
      lines = List.copyOf(lines);
      citations = List.copyOf(citations);
    }
  }
}
