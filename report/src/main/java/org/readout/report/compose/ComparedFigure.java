package org.readout.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Reference;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.report.words.Words;

/**
 * A row of the chart of figures: one figure, or the accounts of one that differ.
 *
 * @param figure the only one, or the lowest of those that differ
 * @param highest of those that differ; {@code null} for one figure
 * @param lines that tell of it
 */
record ComparedFigure(
    String measures,
    Figure figure,
    @Nullable Figure highest,
    List<Reference> lines,
    List<EvidenceSpan> evidence) {
  ComparedFigure {
    lines = List.copyOf(lines);
    evidence = List.copyOf(evidence);
  }

  BigDecimal top() {
    return highest == null ? figure.value() : highest.value();
  }

  boolean isSame(Figure other) {
    return highest == null
        && figure.value().compareTo(other.value()) == 0
        && figure.bound() == other.bound()
        && (isAlike(measures, other.measures())
            || measures.isEmpty()
            || other.measures().isEmpty());
  }

  /** Whether the range of accounts has a figure that an outcome gives too. */
  boolean covers(Figure other) {
    boolean isWithin =
        figure.value().compareTo(other.value()) <= 0 && top().compareTo(other.value()) >= 0;
    return isWithin
        && (isAlike(measures, other.measures()) || isAlike(figure.measures(), other.measures()));
  }

  ComparedFigure and(Reference line, List<EvidenceSpan> more) {
    List<Reference> allLines = new ArrayList<>(lines);
    if (!allLines.contains(line)) {
      allLines.add(line);
    }
    List<EvidenceSpan> all = new ArrayList<>(evidence);
    more.stream().filter(span -> !all.contains(span)).forEach(all::add);
    return new ComparedFigure(measures, figure, highest, allLines, all);
  }

  static boolean isAlike(String one, String other) {
    return MeasureWords.of(one).stream().anyMatch(MeasureWords.of(other)::contains);
  }

  String amount(Words words, FigureText figures) {
    return highest == null
        ? figures.of(figure)
        : words.say("figure.range", figures.of(figure), figures.of(highest));
  }
}
