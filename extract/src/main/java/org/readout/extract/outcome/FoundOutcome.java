package org.readout.extract.outcome;

import java.util.List;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeDate;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.StatusReading;
import org.readout.model.trail.Tally;

/**
 * An outcome with what it was made from.
 *
 * @param first the claim that speaks for the others
 * @param claims that say the same, in the order in which they were joined
 * @param weight that ranks it, before rounding
 */
record FoundOutcome(
    Outcome outcome,
    WeighedClaim first,
    List<WeighedClaim> claims,
    StatusReading status,
    Tally weight) {
  FoundOutcome {
    claims = List.copyOf(claims);
  }

  FoundOutcome numbered(int number) {
    Outcome named =
        new Outcome(
            new OutcomeId(number),
            outcome.theme(),
            outcome.statement(),
            outcome.reading(),
            outcome.attribution(),
            outcome.figures(),
            outcome.evidence(),
            outcome.corroboration(),
            outcome.weight(),
            outcome.dates());
    return new FoundOutcome(named, first, claims, status, weight);
  }

  FoundOutcome dated(List<OutcomeDate> dates) {
    return new FoundOutcome(outcome.dated(dates), first, claims, status, weight);
  }
}
