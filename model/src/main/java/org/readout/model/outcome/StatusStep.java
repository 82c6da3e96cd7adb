package org.readout.model.outcome;

import org.jspecify.annotations.Nullable;
import org.readout.model.claim.EvidenceSpan;

/**
 * One cue that was weighed on the way to a status.
 *
 * @param evidence the words it was read in
 * @param cue the deciding words as they stand there; empty where no word decided and the default
 *     holds
 * @param quoted whether the cue stands in the speaker's own words
 * @param status what the cue says if nothing overrules it
 * @param rule why it says so, in words a reader of the briefing understands
 * @param overruled why it does not count; {@code null} for the step that decided
 */
public record StatusStep(
    EvidenceSpan evidence,
    String cue,
    boolean quoted,
    Status status,
    String rule,
    @Nullable String overruled) {
  public boolean decides() {
    return overruled == null;
  }

  /** The same step, which something firmer or nearer overrules. */
  public StatusStep overruledBecause(String why) {
    return new StatusStep(evidence, cue, quoted, status, rule, why);
  }
}
