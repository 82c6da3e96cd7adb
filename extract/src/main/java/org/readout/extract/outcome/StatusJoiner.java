package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.StatusStep;

/**
 * One status for several accounts of the same thing. A deed told as done counts before all words
 * about it; else the firmest of what the speakers say in their own words; else the firmest report.
 */
final class StatusJoiner {
  private StatusJoiner() {}

  /** From readings of which the first belongs to the fittest account. */
  static StatusReading join(List<StatusReading> readings) {
    StatusReading done = firmest(readings, StatusJoiner::isDone);
    if (done != null) {
      return joined(done, readings, "another account tells it as done");
    }
    StatusReading quoted = firmest(readings, StatusJoiner::isQuoted);
    if (quoted != null) {
      return joined(quoted, readings, "the speaker's own words count before a report of them");
    }
    StatusReading told = firmest(readings, reading -> !reading.cue().isEmpty());
    return joined(
        told == null ? readings.get(0) : told, readings, "another account of the same is firmer");
  }

  private static @Nullable StatusReading firmest(
      List<StatusReading> readings, Predicate<StatusReading> condition) {
    return readings.stream()
        .filter(condition)
        .min(Comparator.comparing(StatusReading::status))
        .orElse(null);
  }

  private static boolean isDone(StatusReading reading) {
    return reading.status() == Status.SIGNED || reading.status() == Status.DELIVERED;
  }

  private static boolean isQuoted(StatusReading reading) {
    return !reading.cue().isEmpty() && reading.steps().get(0).quoted();
  }

  /** The chosen reading with the steps of the others behind its own. */
  private static StatusReading joined(
      StatusReading chosen, List<StatusReading> readings, String why) {
    List<StatusStep> steps = new ArrayList<>(chosen.steps());
    for (StatusReading reading : readings) {
      if (!reading.equals(chosen)) {
        reading
            .steps()
            .forEach(step -> steps.add(step.decides() ? step.overruledBecause(why) : step));
      }
    }
    return new StatusReading(chosen.status(), chosen.cue(), chosen.note(), steps);
  }
}
