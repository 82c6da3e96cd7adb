package org.readout.report.compose;

import java.util.List;
import java.util.Locale;
import org.readout.model.briefing.Finding.FigureLine;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Outcome;

/** The figures of an outcome as its lines print them. */
final class FigureLines {
  private final PrintableText text;
  private final FigureText figures;

  FigureLines(PrintableText text, FigureText figures) {
    this.text = text;
    this.figures = figures;
  }

  List<FigureLine> of(Outcome outcome) {
    return outcome.figures().stream()
        .filter(figure -> !figure.unit().equals("year"))
        .map(this::line)
        .distinct()
        .toList();
  }

  private FigureLine line(Figure figure) {
    String amount = figures.of(figure);
    String measures = text.of(figure.measures());
    boolean said = measures.toLowerCase(Locale.ROOT).contains(figure.unit());
    return new FigureLine(amount, said ? "" : measures);
  }
}
