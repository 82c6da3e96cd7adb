package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.outcome.Status;

/**
 * Finds figures that a reader might set against each other although they are for different things:
 * sums of one currency whose descriptions share a word but not the head noun, and counts of one
 * thing in different acts, such as delivered and promised.
 */
final class ScopeComparer {
  private static final double SHARED_CONTEXT = 0.1;
  private static final int MOST = 3;
  private static final int MOST_LOOKED_AT = 40;

  private ScopeComparer() {}

  /** At most three, in the order of the groups. */
  static List<Comparison> compare(List<List<MeasuredFigure>> groups) {
    Map<String, List<List<MeasuredFigure>>> byUnit = new LinkedHashMap<>();
    for (List<MeasuredFigure> group : groups) {
      byUnit.computeIfAbsent(group.get(0).figure().unit(), unit -> new ArrayList<>()).add(group);
    }
    List<Comparison> comparisons = new ArrayList<>();
    byUnit.values().forEach(ofUnit -> add(ofUnit, comparisons));
    return comparisons;
  }

  private static void add(List<List<MeasuredFigure>> groups, List<Comparison> comparisons) {
    int looked = Math.min(groups.size(), MOST_LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      for (int k = i + 1; k < looked && comparisons.size() < MOST; k++) {
        MeasuredFigure one = groups.get(i).get(0);
        MeasuredFigure other = groups.get(k).get(0);
        String why = why(one, other);
        if (!why.isEmpty()) {
          comparisons.add(
              new Comparison(
                  title(one, other),
                  List.of(
                      FigureComparer.reading(groups.get(i)), FigureComparer.reading(groups.get(k))),
                  Verdict.DIFFERENT_SCOPE,
                  why));
        }
      }
    }
  }

  private static String title(MeasuredFigure one, MeasuredFigure other) {
    String first = one.figure().measures();
    String second = other.figure().measures();
    return first.equals(second) ? first : first + " and " + second;
  }

  /** The reason in words, or the empty string where nobody would set the two side by side. */
  private static String why(MeasuredFigure one, MeasuredFigure other) {
    boolean isApart =
        !one.article().equals(other.article())
            && !Rounding.explains(one.figure(), other.figure())
            && one.sharedContext(other) >= SHARED_CONTEXT;
    if (!isApart) {
      return "";
    }
    boolean sharesWord = one.measured().stream().anyMatch(other.measured()::contains);
    if (one.isMoney() && sharesWord && !one.head().equals(other.head())) {
      return "The sums are for different things: "
          + one.figure().measures()
          + ", and "
          + other.figure().measures()
          + ".";
    }
    boolean isOneThing = !one.isProperty() && one.measuresSame(other);
    return isOneThing && isTold(one) && isTold(other) && !isOneStatus(one, other)
        ? "The figures are for different acts: one is "
            + status(one).label()
            + ", the other "
            + status(other).label()
            + "."
        : "";
  }

  private static boolean isTold(MeasuredFigure figure) {
    return status(figure) != Status.CLAIMED;
  }

  private static boolean isOneStatus(MeasuredFigure one, MeasuredFigure other) {
    return status(one) == status(other);
  }

  private static Status status(MeasuredFigure figure) {
    return figure.claim().status().status();
  }
}
