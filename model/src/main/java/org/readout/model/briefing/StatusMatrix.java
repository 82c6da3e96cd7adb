package org.readout.model.briefing;

import java.util.List;

/**
 * How many outcomes each theme has on each rung of the ladder.
 *
 * @param columns the statuses that occur, the firmest first
 * @param rows one for each theme that has outcomes
 * @param totals of the columns
 */
public record StatusMatrix(List<StatusMark> columns, List<Row> rows, List<String> totals) {
  public StatusMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  /**
   * A theme, with its outcomes on each rung and all of them.
   *
   * @param theme leads to its section
   * @param cells one for each column
   * @param total of the row
   */
  public record Row(Reference theme, List<Cell> cells, String total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The outcomes of a theme that have one status.
   *
   * @param level name of the status's group, for the style sheet
   * @param count how many outcomes
   * @param marks the status's shape, once for each outcome as far as there is room; empty for none
   */
  public record Cell(String level, String count, String marks) {
    /** Whether there is no such outcome. */
    public boolean isEmpty() {
      return marks.isEmpty();
    }
  }
}
