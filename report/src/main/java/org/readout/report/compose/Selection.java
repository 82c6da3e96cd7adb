package org.readout.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.claim.Attribution;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Status;

/** Chooses the outcomes of the bottom line and of the table. */
final class Selection {
  private static final int POINTS = 5;
  private static final int POINTS_A_THEME = 2;

  /** Units of figures that say how long something takes and not how much it is. */
  private static final Set<String> TIMES =
      Set.of("year", "years", "months", "weeks", "days", "hours", "minutes");

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
   * stands behind comes first; what is only claimed or repeated is no outcome for a bottom line,
   * nor is what one source alone tells without a name or a figure, where there is anything else.
   */
  static List<Outcome> bottomLine(List<Outcome> outcomes) {
    Map<String, Integer> taken = new LinkedHashMap<>();
    List<Outcome> points = new ArrayList<>();
    boolean anyIsCarried = outcomes.stream().anyMatch(Selection::isCarried);
    for (Outcome outcome : outcomes.stream().sorted(BY_IMPORTANCE).toList()) {
      if (points.size() < POINTS
          && (anyIsCarried ? isCarried(outcome) : isTrueOutcome(outcome))
          && taken.merge(outcome.theme(), 1, Integer::sum) <= POINTS_A_THEME) {
        points.add(outcome);
      }
    }
    points.sort(Comparator.comparing(outcome -> !isSolid(outcome)));
    return points;
  }

  /**
   * The outcomes of the table: the most important of each theme, then of all; true outcomes before
   * what is only claimed or repeated.
   *
   * @param most at most so many
   */
  static List<Outcome> glance(List<Outcome> outcomes, int most) {
    List<Outcome> rows = new ArrayList<>(forTheTable(outcomes));
    rows = rows.subList(0, Math.min(most, rows.size()));
    return rows.stream().sorted(BY_FIRMNESS).toList();
  }

  /** All outcomes in the order in which they come into the table. */
  static List<Outcome> forTheTable(List<Outcome> outcomes) {
    List<Outcome> ranked =
        outcomes.stream()
            .sorted(
                Comparator.comparing((Outcome outcome) -> !isTrueOutcome(outcome))
                    .thenComparing(outcome -> !isCarried(outcome))
                    .thenComparing(BY_IMPORTANCE))
            .toList();
    Map<String, Outcome> best = new LinkedHashMap<>();
    ranked.forEach(outcome -> best.putIfAbsent(outcome.theme(), outcome));
    return Stream.concat(best.values().stream(), ranked.stream()).distinct().toList();
  }

  private static boolean isTrueOutcome(Outcome outcome) {
    return outcome.status() != Status.CLAIMED && outcome.status() != Status.REAFFIRMED;
  }

  /** A true outcome that a second source, somebody with a name or a figure speaks for. */
  private static boolean isCarried(Outcome outcome) {
    Attribution who = outcome.attribution();
    return isTrueOutcome(outcome)
        && (!outcome.corroboration().isSingleSource()
            || (who != null && Speaker.isNamed(who))
            || outcome.figures().stream().anyMatch(figure -> !TIMES.contains(figure.unit())));
  }

  private static boolean isSolid(Outcome outcome) {
    return !outcome.corroboration().isSingleSource()
        && (outcome.attribution() == null || Speaker.isNamed(outcome.attribution()));
  }
}
