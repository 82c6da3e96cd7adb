package org.readout.model.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.EvidenceSpan;

/** Who met whom, during the visit. */
public record Meeting(
    List<Participant> who,
    @Nullable String place,
    @Nullable LocalDate date,
    List<EvidenceSpan> evidence) {
  public Meeting {
    who = List.copyOf(who);
    evidence = List.copyOf(evidence);
  }

  /** A person with the role the articles give. */
  public record Participant(String name, @Nullable String role) {}
}
