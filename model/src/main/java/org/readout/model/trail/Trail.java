package org.readout.model.trail;

import java.util.List;
import java.util.Optional;
import org.readout.model.outcome.OutcomeId;

/**
 * How a visit record came about.
 *
 * @param claims of the visit, in the order of the articles
 * @param aside claims that are not about the visit, in the same order
 * @param outcomes in the record's order
 */
public record Trail(List<ReadClaim> claims, List<AsideClaim> aside, List<OutcomeTrail> outcomes) {
  public Trail {
    claims = List.copyOf(claims);
    aside = List.copyOf(aside);
    outcomes = List.copyOf(outcomes);
  }

  /** The way to one outcome. */
  public Optional<OutcomeTrail> of(OutcomeId id) {
    return outcomes.stream().filter(outcome -> outcome.outcome().id().equals(id)).findFirst();
  }
}
