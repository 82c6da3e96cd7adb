package org.readout.model.outcome;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.model.outcome.Change.Kept;

/**
 * What changed from one edition of a briefing to the next.
 *
 * @param all what became of each outcome of either: first those of the later edition in its order,
 *     then those that only the earlier one has, in its order
 */
public record Changes(Edition before, Edition now, List<Change> all) {
  public Changes {
    all = List.copyOf(all);
  }

  /** The changes of one sort. */
  public <T extends Change> List<T> of(Class<T> sort) {
    return all.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /** The outcomes of both editions that have an alteration of a sort which passes. */
  public <T extends Alteration> List<Kept> altered(Class<T> sort, Predicate<T> passes) {
    return of(Kept.class).stream()
        .filter(kept -> alterations(kept, sort).anyMatch(passes))
        .toList();
  }

  private static <T extends Alteration> Stream<T> alterations(Kept kept, Class<T> sort) {
    return kept.alterations().stream().filter(sort::isInstance).map(sort::cast);
  }

  /** Whether each outcome is as it was. */
  public boolean areNone() {
    return all.stream().allMatch(change -> change instanceof Kept kept && kept.isUnaltered());
  }

  /** How many outcomes are as they were. */
  public long unaltered() {
    return of(Kept.class).stream().filter(Kept::isUnaltered).count();
  }
}
