package org.readout.model.outcome;

/** The ladder of commitment, firmest first. Offered is not agreed; agreed is not signed. */
public enum Status {
  DELIVERED("delivered"),
  SIGNED("signed"),
  AGREED("agreed"),
  ANNOUNCED("announced"),
  PLEDGED("pledged"),
  PLANNED("planned"),
  OFFERED("offered"),
  REQUESTED("requested"),
  UNDER_DISCUSSION("under-discussion"),
  REAFFIRMED("reaffirmed"),
  CLAIMED("claimed");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** The word used in the JSON contract and in the briefing. */
  public String label() {
    return label;
  }

  public boolean isFirmerThan(Status other) {
    return compareTo(other) < 0;
  }
}
