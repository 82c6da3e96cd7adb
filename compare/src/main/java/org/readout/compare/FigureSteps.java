package org.readout.compare;

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

  /** "About 50" and "50" are one figure; "at least 50" is another. */
  private static boolean isSame(Figure one, Figure other) {
    return one.value().compareTo(other.value()) == 0
        && one.unit().equals(other.unit())
        && one.bound() == other.bound();
  }

  /** Whether one could take the place of the other: in its unit, it measures the same. */
  private static boolean isOfTheSame(Figure one, Figure other) {
    return one.unit().equals(other.unit())
        && WordVectors.folded(one.measures()).equals(WordVectors.folded(other.measures()));
  }
}
