package org.readout.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Reference;
import org.readout.model.briefing.StatusMark;
import org.readout.model.briefing.StatusMatrix;
import org.readout.model.briefing.StatusMatrix.Cell;
import org.readout.model.briefing.StatusMatrix.Row;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;

/** Counts the outcomes by theme and status. */
final class MatrixComposer {
  private static final int FEWEST_OUTCOMES = 4;
  private static final int MARKS_IN_A_ROW = 5;
  private static final int MOST_MARKS = 15;

  private final VisitRecord visit;
  private final PrintableText text;
  private final StatusLadder ladder;

  MatrixComposer(VisitRecord visit, PrintableText text, StatusLadder ladder) {
    this.visit = visit;
    this.text = text;
    this.ladder = ladder;
  }

  /** Nothing where there is one theme, one status, or hardly an outcome. */
  @Nullable StatusMatrix compose() {
    List<Status> statuses =
        Arrays.stream(Status.values()).filter(status -> count(null, status) > 0).toList();
    boolean isPlain = statuses.size() < 2 || visit.themes().size() < 2;
    if (isPlain || visit.outcomes().size() < FEWEST_OUTCOMES) {
      return null;
    }
    List<StatusMark> columns = statuses.stream().map(ladder::mark).toList();
    List<Row> rows = new ArrayList<>();
    for (Theme theme : visit.themes()) {
      rows.add(row(theme, "theme-" + (rows.size() + 1), statuses));
    }
    List<String> totals = new ArrayList<>();
    statuses.forEach(status -> totals.add(String.valueOf(count(null, status))));
    totals.add(String.valueOf(visit.outcomes().size()));
    return new StatusMatrix(columns, rows, totals);
  }

  private Row row(Theme theme, String section, List<Status> statuses) {
    List<Cell> cells =
        statuses.stream().map(status -> cell(status, count(theme.id(), status))).toList();
    int total = statuses.stream().mapToInt(status -> count(theme.id(), status)).sum();
    Reference title = new Reference(text.of(theme.title()), section);
    return new Row(title, cells, String.valueOf(total));
  }

  private Cell cell(Status status, int count) {
    StatusMark mark = ladder.mark(status);
    return new Cell(mark.level(), String.valueOf(count), marks(mark.shape(), count));
  }

  /** Fives, with a space between that a narrow column can break at. */
  private static String marks(String shape, int count) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < Math.min(count, MOST_MARKS); i++) {
      marks.append(i > 0 && i % MARKS_IN_A_ROW == 0 ? " " : "").append(shape);
    }
    return count > MOST_MARKS ? marks + " …" : marks.toString();
  }

  private int count(@Nullable String theme, Status status) {
    return Math.toIntExact(
        visit.outcomes().stream()
            .filter(outcome -> outcome.status() == status)
            .map(Outcome::theme)
            .filter(own -> theme == null || own.equals(theme))
            .count());
  }
}
