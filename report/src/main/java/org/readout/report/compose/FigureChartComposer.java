package org.readout.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.FigureChart;
import org.readout.model.briefing.FigureChart.Row;
import org.readout.model.briefing.Reference;
import org.readout.model.claim.Figure.Bound;
import org.readout.report.words.Words;

/** Lists the figures that belong together and has them drawn to one scale. */
final class FigureChartComposer {
  private static final int FEWEST = 3;
  private static final int MOST = 10;

  private final ComparedFigures figures;
  private final PrintableText text;
  private final Lettering lettering;
  private final CitationBook book;
  private final Words words;
  private final FigureText amounts;

  FigureChartComposer(
      ComparedFigures figures,
      PrintableText text,
      Lettering lettering,
      CitationBook book,
      Words words) {
    this.figures = figures;
    this.text = text;
    this.lettering = lettering;
    this.book = book;
    this.words = words;
    this.amounts = new FigureText(words, text);
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
      String label =
          figure.lines().isEmpty()
              ? measures
              : words.say("title.in-places", measures, figure.lines().getFirst().label());
      String amount = figure.amount(words, amounts);
      bars.add(new FigureDrawing.Bar(figure, label, amount));
      String id = "figure-" + (rows.size() + 1);
      Reference line = new Reference(words.say("line.figure", rows.size() + 1), id);
      rows.add(new Row(id, measures, amount, figure.lines(), book.cite(figure.evidence(), line)));
    }
    int more = found.size() - shown.size();
    String note = more == 0 ? null : words.say("figures.more", more);
    String title = title(shown.getFirst().figure().unit());
    return new FigureChart(
        title,
        signs(shown),
        new FigureDrawing(lettering, title, bars, words, amounts).draw(),
        rows,
        note);
  }

  /** What the signs in the drawing of these figures mean; nothing where all are full dots. */
  private List<String> signs(List<ComparedFigure> figures) {
    List<String> signs = new ArrayList<>();
    add(signs, "figures.about", figures, figure -> FigureDrawing.isRing(figure.figure()));
    add(signs, "figures.at-least", figures, figure -> bound(figure) == Bound.AT_LEAST);
    add(signs, "figures.at-most", figures, figure -> bound(figure) == Bound.AT_MOST);
    add(signs, "figures.differ", figures, figure -> figure.highest() != null);
    if (!signs.isEmpty()) {
      signs.addFirst(words.say("figures.exact"));
    }
    return signs;
  }

  private static @Nullable Bound bound(ComparedFigure figure) {
    return figure.figure().bound();
  }

  private void add(
      List<String> signs, String key, List<ComparedFigure> all, Predicate<ComparedFigure> has) {
    if (all.stream().anyMatch(has)) {
      signs.add(words.say(key));
    }
  }

  private String title(String unit) {
    return FigureText.isCurrency(unit)
        ? words.say("figures.money", unit)
        : words.say("figures.unit", text.of(unit));
  }

  private static String measures(ComparedFigure figure) {
    String measures = figure.measures();
    return measures.isEmpty()
        ? figure.figure().text()
        : measures.substring(0, 1).toUpperCase(Locale.ROOT) + measures.substring(1);
  }
}
