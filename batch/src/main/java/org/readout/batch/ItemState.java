package org.readout.batch;

import java.util.Locale;

/** What came of an item. */
public enum ItemState {
  /** Its files are written. */
  DONE,
  /** It fails as often as it is tried, until its dossier or its manifest changes. */
  FAILED_PERMANENT,
  /** The machine failed it: room, time, memory. It may well succeed the next time. */
  FAILED_RETRYABLE,
  /** Its files are those that a run would write again. */
  SKIPPED;

  /** The word in the ledger and in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether its files are there. */
  public boolean isGood() {
    return this == DONE || this == SKIPPED;
  }

  static ItemState of(String label) {
    for (ItemState state : values()) {
      if (state.label().equals(label)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no state: " + label);
  }
}
