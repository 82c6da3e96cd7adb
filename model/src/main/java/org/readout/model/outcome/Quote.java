package org.readout.model.outcome;

import java.util.List;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;

/**
 * A person's own words.
 *
 * @param text without the quotation marks
 * @param theme id of the theme it speaks to
 */
public record Quote(
    String text, String theme, Attribution attribution, List<EvidenceSpan> evidence) {
  public Quote {
    evidence = List.copyOf(evidence);
  }
}
