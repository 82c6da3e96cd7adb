package org.readout.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Alteration.Figures;
import org.readout.model.outcome.Alteration.Figures.Step;

/** What is different about the figures of one outcome. */
final class FigureSteps {
  private FigureSteps() {}

  /** The difference; empty where each figure is as it was. */
  static Optional<Figures> between(List<Figure> before, List<Figure> now) {
    List<Figure> gone = without(before, now);
    List<Figure> come = without(now, before);
    List<Step> steps = new ArrayList<>();
    for (Figure figure : come) {
      Optional<Figure> replaced = gone.stream().filter(it -> isOfTheSame(it, figure)).findFirst();
      replaced.ifPresent(gone::remove);
      steps.add(new Step(replaced.orElse(null), figure));
    }
    gone.forEach(figure -> steps.add(new Step(figure, null)));
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Figures(steps));
  }

  private static List<Figure> without(List<Figure> figures, List<Figure> others) {
    List<Figure> left = new ArrayList<>();
    for (Figure figure : figures) {
      boolean isKnown = others.stream().anyMatch(other -> isSame(figure, other));
      if (!isKnown && left.stream().noneMatch(other -> isSame(figure, other))) {
        left.add(figure);
      }
    }
    return left;
  }

  /** "About 50" and "50" are one figure, and so are 10 MW and 0.01 GW; "at least 50" is another. */
  static boolean isSame(Figure one, Figure other) {
    return one.bound() == other.bound() && isSameAmount(one, other);
  }

  /** In one unit, to the last digit; in two, as far as the rounder of the two can tell. */
  static boolean isSameAmount(Figure one, Figure other) {
    if (!one.dimension().equals(other.dimension())) {
      return false;
    }
    BigDecimal apart = one.amount().subtract(other.amount()).abs();
    return one.unit().equals(other.unit())
        ? apart.signum() == 0
        : apart.compareTo(slack(one).max(slack(other))) <= 0;
  }

  private static BigDecimal slack(Figure figure) {
    return figure.dimension().inBaseUnit(Figure.precision(figure.value()));
  }

  /** Whether one could take the place of the other: it measures the same. */
  private static boolean isOfTheSame(Figure one, Figure other) {
    return one.dimension().equals(other.dimension())
        && WordVectors.folded(one.measures()).equals(WordVectors.folded(other.measures()));
  }
}
