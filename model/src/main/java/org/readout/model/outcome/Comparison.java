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

  /**
   * How the figures stand to one another, the most urgent first. {@link #DIFFER} and {@link
   * #TOTAL_MISSES_PARTS} are discrepancies.
   */
  public enum Verdict {
    DIFFER("differ"),
    /** One article's total is not the sum of the parts it names. */
    TOTAL_MISSES_PARTS("total misses its parts"),
    DIFFERENT_SCOPE("different scope"),
    AGREE_AFTER_CONVERSION("agree after conversion"),
    AGREE_AFTER_ROUNDING("agree after rounding");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** Whether the figures contradict one another. */
    public boolean isDiscrepancy() {
      return this == DIFFER || this == TOTAL_MISSES_PARTS;
    }

    /** The words used in the JSON contract and in the briefing. */
    public String label() {
      return label;
    }
  }
}
