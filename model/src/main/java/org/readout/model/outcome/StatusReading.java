package org.readout.model.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status, the words that decided it, and the way there.
 *
 * @param cue as it stands in the evidence; empty where no word decided and the default holds
 * @param note what the bare status would hide, in a few words ("not binding", "no agreement"), to
 *     be printed beside it; {@code null} where nothing is to be added
 * @param steps every cue that was weighed, the deciding one first, then in the order of the text
 */
public record StatusReading(
    Status status, String cue, @Nullable String note, List<StatusStep> steps) {
  public StatusReading {
    steps = List.copyOf(steps);
  }
}
