package org.readout.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Status;

/** Chooses the outcomes of the bottom line and of the table. */
final class Selection {
  private static final int POINTS = 5;
  private static final int POINTS_A_THEME = 2;
  private static final int ROWS = 16;

  /** By weight, firmness, corroboration, and figures before none. */
  private static final Comparator<Outcome> BY_IMPORTANCE =
      Comparator.comparingDouble(Outcome::weight)
          .reversed()
          .thenComparing(Outcome::status)
          .thenComparingInt(outcome -> -outcome.corroboration().independent())
          .thenComparing(outcome -> outcome.figures().isEmpty())
          .thenComparing(Outcome::id);

  /** By firmness, then by importance. */
  static final Comparator<Outcome> BY_FIRMNESS =
      Comparator.comparing(Outcome::status).thenComparing(BY_IMPORTANCE);

  private Selection() {}

  /**
   * At most five outcomes, at most two of a theme. What several sources report and a named person
   * stands behind comes first; what is only claimed or repeated is no outcome for a bottom line.
   */
  static List<Outcome> bottomLine(List<Outcome> outcomes) {
    Map<String, Integer> taken = new LinkedHashMap<>();
    List<Outcome> points = new ArrayList<>();
    for (Outcome outcome : outcomes.stream().sorted(BY_IMPORTANCE).toList()) {
      if (points.size() < POINTS
          && isTrueOutcome(outcome)
          && taken.merge(outcome.theme(), 1, Integer::sum) <= POINTS_A_THEME) {
        points.add(outcome);
      }
    }
    points.sort(Comparator.comparing(outcome -> !isSolid(outcome)));
    return points;
  }

  /** The outcomes of the table: the most important of each theme, then of all. */
  static List<Outcome> glance(List<Outcome> outcomes) {
    List<Outcome> ranked = outcomes.stream().sorted(BY_IMPORTANCE).toList();
    Map<String, Outcome> best = new LinkedHashMap<>();
    ranked.forEach(outcome -> best.putIfAbsent(outcome.theme(), outcome));
    List<Outcome> rows = new ArrayList<>(best.values());
    for (Outcome outcome : ranked) {
      if (rows.size() < ROWS && !rows.contains(outcome)) {
        rows.add(outcome);
      }
    }
    rows.sort(BY_FIRMNESS);
    return rows;
  }

  private static boolean isTrueOutcome(Outcome outcome) {
    return outcome.status() != Status.CLAIMED && outcome.status() != Status.REAFFIRMED;
  }

  private static boolean isSolid(Outcome outcome) {
    return !outcome.corroboration().isSingleSource()
        && (outcome.attribution() == null || Speaker.isNamed(outcome.attribution()));
  }
}
