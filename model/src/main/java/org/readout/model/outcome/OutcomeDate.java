package org.readout.model.outcome;

import java.time.LocalDate;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.claim.EvidenceSpan;

/**
 * A date that an outcome's evidence names.
 *
 * @param from first day it covers
 * @param to last day it covers; equal to {@code from} for a day
 * @param grain how finely the words give it
 * @param role how it lies to the visit
 * @param words that name it, inside the outcome's evidence
 */
public record OutcomeDate(
    LocalDate from, LocalDate to, Grain grain, Role role, EvidenceSpan words) {
  public OutcomeDate {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("not a stretch of time: " + from + " to " + to);
    }
  }

  /** How a date lies to the visit. */
  public enum Role {
    /** A day of the visit. */
    DURING("during"),
    /** After the visit. */
    AHEAD("ahead");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** The word used in the JSON contract. */
    public String label() {
      return label;
    }
  }
}
