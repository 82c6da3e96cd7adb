package org.readout.model.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;

/**
 * Something the visit produced, from one or more claims that say the same.
 *
 * @param theme id of a {@link Theme} of the record
 * @param statement one sentence that can be read alone; its names and numbers stand in the
 *     evidence, the attribution or the event
 * @param reading its status, the words that decided it, and the way there
 * @param attribution {@code null} where the article says it in its own voice
 * @param figures the numbers of this outcome
 * @param evidence firmest and fullest first; never empty
 * @param weight rank among the outcomes, higher first; explains the bottom line's choice
 * @param dates that its evidence names and that lie in the visit or after it, the earliest first
 */
public record Outcome(
    OutcomeId id,
    String theme,
    String statement,
    StatusReading reading,
    @Nullable Attribution attribution,
    List<Figure> figures,
    List<EvidenceSpan> evidence,
    Corroboration corroboration,
    double weight,
    List<OutcomeDate> dates) {
  public Outcome {
    figures = List.copyOf(figures);
    evidence = List.copyOf(evidence);
    dates = List.copyOf(dates);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(id + " has no evidence: " + statement);
    }
  }

  /** An outcome whose dates are not known. */
  public Outcome(
      OutcomeId id,
      String theme,
      String statement,
      StatusReading reading,
      @Nullable Attribution attribution,
      List<Figure> figures,
      List<EvidenceSpan> evidence,
      Corroboration corroboration,
      double weight) {
    this(
        id,
        theme,
        statement,
        reading,
        attribution,
        figures,
        evidence,
        corroboration,
        weight,
        List.of());
  }

  /** The same outcome with its dates. */
  public Outcome dated(List<OutcomeDate> named) {
    return new Outcome(
        id,
        theme,
        statement,
        reading,
        attribution,
        figures,
        evidence,
        corroboration,
        weight,
        named);
  }

  public Status status() {
    return reading.status();
  }

  /** The words that decided the status, as they stand in the evidence; empty when none. */
  public String statusCue() {
    return reading.cue();
  }
}
