package org.readout.model.outcome;

/** The ladder of commitment, firmest first. Offered is not agreed; agreed is not signed. */
public enum Status {
  DELIVERED("delivered", 11),
  SIGNED("signed", 10),
  AGREED("agreed", 9),
  ANNOUNCED("announced", 8),
  PLEDGED("pledged", 7),
  PLANNED("planned", 6),
  OFFERED("offered", 5),
  REQUESTED("requested", 4),
  UNDER_DISCUSSION("under-discussion", 3),
  REAFFIRMED("reaffirmed", 2),
  CLAIMED("claimed", 1);

  private final String label;
  private final int firmness;

  Status(String label, int firmness) {
    this.label = label;
    this.firmness = firmness;
  }

  /** The word used in the JSON contract and in the briefing. */
  public String label() {
    return label;
  }

  /** The rung of the ladder, 11 for delivered down to 1 for claimed. */
  public int firmness() {
    return firmness;
  }

  public boolean isFirmerThan(Status other) {
    return firmness > other.firmness;
  }
}
