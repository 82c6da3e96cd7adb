package org.readout.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.readout.evaluate.AnswerKey.Conflict;
import org.readout.evaluate.AnswerKey.ExpectedFigure;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.VisitRecord;

/** How many figures were found, and of the differences between them. */
final class FigureScorer {
  private final AnswerKey key;
  private final VisitRecord visit;
  private final Reasons reasons;
  private final Scoreboard board;
  private final CommonUnits units = new CommonUnits();

  FigureScorer(AnswerKey key, VisitRecord visit, Reasons reasons, Scoreboard board) {
    this.key = key;
    this.visit = visit;
    this.reasons = reasons;
    this.board = board;
  }

  void score() {
    figures();
    discrepancies();
  }

  private void figures() {
    List<Figure> ofOutcomes =
        visit.outcomes().stream().flatMap(outcome -> outcome.figures().stream()).toList();
    List<Figure> read = new ArrayList<>(visit.figures());
    read.addAll(ofOutcomes);
    List<ExpectedFigure> missed =
        key.figures().stream().filter(figure -> !isAmong(figure, read)).toList();
    missed.forEach(figure ->
        board.miss(
            Miss.Kind.FIGURE_MISSED,
            null,
            number(figure) + " " + figure.unit() + " " + figure.measures(),
            reasons.ofFigure(figure)));
    List<ExpectedFigure> carried =
        key.outcomes().stream().flatMap(outcome -> outcome.figures().stream()).toList();
    List<ExpectedFigure> right = new ArrayList<>(key.figures());
    right.addAll(carried);
    int good = (int) ofOutcomes.stream().filter(figure -> isAny(right, figure)).count();
    boolean nothingToCarry = ofOutcomes.isEmpty() && carried.isEmpty();
    int wanted = key.figures().size();
    board.addPrecisionAndRecall(
        "figures",
        nothingToCarry
            ? Score.share("figures.precision", 1, 1, 0)
            : Score.share("figures.precision", good, ofOutcomes.size(), 0),
        Score.share("figures.recall", wanted - missed.size(), wanted, 0));
  }

  private boolean isAmong(ExpectedFigure expected, List<Figure> figures) {
    return figures.stream().anyMatch(figure -> isSame(expected, figure));
  }

  private boolean isAny(List<ExpectedFigure> expected, Figure figure) {
    return expected.stream().anyMatch(one -> isSame(one, figure));
  }

  private boolean isSame(ExpectedFigure expected, Figure figure) {
    return units.areSame(
        expected.value(), expected.unit(), figure.value().doubleValue(), figure.unit());
  }

  static String number(ExpectedFigure figure) {
    Double value = figure.value();
    if (value == null) {
      return "?";
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private void discrepancies() {
    List<Conflict> numeric = key.conflicts().stream().filter(Conflict::isNumeric).toList();
    List<Conflict> real = numeric.stream().filter(Conflict::differ).toList();
    List<Conflict> none = numeric.stream().filter(conflict -> !conflict.differ()).toList();
    List<Comparison> flagged = visit.discrepancies();
    List<Conflict> missed = real.stream().filter(conflict -> !isIn(conflict, flagged)).toList();
    missed.forEach(conflict ->
        board.miss(
            Miss.Kind.DISCREPANCY_MISSED,
            null,
            conflict.what() + ": " + conflict.why(),
            reasons.ofConflict(conflict, comparison -> covers(conflict, comparison))));
    List<Conflict> wrong = none.stream().filter(conflict -> isIn(conflict, flagged)).toList();
    wrong.forEach(conflict ->
        board.miss(
            Miss.Kind.DISCREPANCY_FALSE,
            null,
            conflict.what() + ": " + conflict.why(),
            reasons.ofConflict(conflict, comparison -> covers(conflict, comparison))));
    int unknown =
        (int)
            flagged.stream()
                .filter(found -> numeric.stream().noneMatch(conflict -> covers(conflict, found)))
                .count();
    board.add(Score.share("discrepancies.recall", real.size() - missed.size(), real.size(), 1));
    board.add(new Score("discrepancies.false", wrong.size(), wrong.size(), none.size()));
    board.add(new Score("discrepancies.not-in-key", unknown, unknown, flagged.size()));
  }

  private boolean isIn(Conflict conflict, List<Comparison> comparisons) {
    return comparisons.stream().anyMatch(comparison -> covers(conflict, comparison));
  }

  /** Whether a comparison sets at least two of the conflict's figures side by side. */
  private boolean covers(Conflict conflict, Comparison comparison) {
    List<Figure> values =
        comparison.readings().stream()
            .filter(Comparison.InFigures.class::isInstance)
            .map(reading -> ((Comparison.InFigures) reading).figure())
            .toList();
    long shared = conflict.values().stream().filter(value -> isAmong(value, values)).count();
    return shared >= Math.min(2, conflict.values().size());
  }
}
