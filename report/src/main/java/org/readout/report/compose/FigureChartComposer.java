package org.readout.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.FigureChart;
import org.readout.model.briefing.FigureChart.Row;
import org.readout.model.briefing.Reference;

/** Lists the figures that belong together and has them drawn to one scale. */
final class FigureChartComposer {
  private static final int FEWEST = 3;
  private static final int MOST = 10;

  private final ComparedFigures figures;
  private final PrintableText text;
  private final Lettering lettering;
  private final CitationBook book;

  FigureChartComposer(
      ComparedFigures figures, PrintableText text, Lettering lettering, CitationBook book) {
    this.figures = figures;
    this.text = text;
    this.lettering = lettering;
    this.book = book;
  }

  /**
   * Nothing for two figures, which are sooner read than drawn, unless the accounts of one differ.
   */
  @Nullable FigureChart compose() {
    List<ComparedFigure> found = figures.find();
    boolean isRange = found.stream().anyMatch(figure -> figure.highest() != null);
    if (found.size() < (isRange ? FEWEST - 1 : FEWEST)) {
      return null;
    }
    List<ComparedFigure> shown = found.subList(0, Math.min(MOST, found.size()));
    List<FigureDrawing.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (ComparedFigure figure : shown) {
      String measures = text.of(measures(figure));
      String label = measures + " (" + figure.lines().getFirst().label() + ")";
      String amount = text.of(figure.amount());
      bars.add(new FigureDrawing.Bar(figure, label, amount));
      String id = "figure-" + (rows.size() + 1);
      Reference line = new Reference("figure " + (rows.size() + 1), id);
      rows.add(new Row(id, measures, amount, figure.lines(), book.cite(figure.evidence(), line)));
    }
    int more = found.size() - shown.size();
    String note = more == 0 ? null : Count.of(more, "smaller figure") + " left out.";
    String title = title(shown.getFirst().figure().unit());
    return new FigureChart(
        title,
        FigureDrawing.signs(shown),
        new FigureDrawing(lettering, title, bars).draw(),
        rows,
        note);
  }

  private String title(String unit) {
    return FigureText.isCurrency(unit) ? "Sums of money in " + unit : "Figures in " + text.of(unit);
  }

  private static String measures(ComparedFigure figure) {
    String measures = figure.measures();
    return measures.isEmpty()
        ? figure.figure().text()
        : measures.substring(0, 1).toUpperCase(Locale.ROOT) + measures.substring(1);
  }
}
