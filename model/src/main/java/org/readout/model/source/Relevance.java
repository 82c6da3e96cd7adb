package org.readout.model.source;

/** Whether an article or passage belongs to the visit the dossier is about. */
public enum Relevance {
  EVENT("event"),
  OTHER_EVENT("other-event"),
  OFF_TOPIC("off-topic");

  private final String label;

  Relevance(String label) {
    this.label = label;
  }

  /** The word used in the JSON contract and in the briefing. */
  public String label() {
    return label;
  }
}
