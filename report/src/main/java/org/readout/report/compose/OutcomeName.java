package org.readout.report.compose;

import org.readout.model.briefing.Reference;
import org.readout.model.outcome.Outcome;

/** What an outcome is called and where it stands, the same in every twin of a briefing. */
final class OutcomeName {
  private OutcomeName() {}

  /** The name the record gives it, {@code O7}, and the anchor of its line, {@code outcome-O7}. */
  static Reference of(Outcome outcome) {
    return new Reference(outcome.id().toString(), anchor(outcome));
  }

  static String anchor(Outcome outcome) {
    return "outcome-" + outcome.id();
  }
}
