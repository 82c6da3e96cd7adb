package org.readout.model.outcome;

import java.util.List;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;

/**
 * Two or more figures for the same measured thing, set side by side.
 *
 * @param measures what they measure
 * @param why the verdict's reason, in a sentence a reader understands
 */
public record Comparison(String measures, List<Reading> readings, Verdict verdict, String why) {
  public Comparison {
    readings = List.copyOf(readings);
  }

  /** One figure and the words it stands in. */
  public record Reading(Figure figure, List<EvidenceSpan> evidence) {
    public Reading {
      evidence = List.copyOf(evidence);
    }
  }

  /** How the figures stand to one another. Only {@link #DIFFER} is a discrepancy. */
  public enum Verdict {
    AGREE_AFTER_CONVERSION("agree after conversion"),
    DIFFER("differ"),
    DIFFERENT_SCOPE("different scope");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The words used in the JSON contract and in the briefing. */
    public String label() {
      return label;
    }
  }
}
