package org.readout.model.briefing;

/** The paper a briefing is set for. */
public enum Paper {
  /** 210 × 297 mm (ISO 216). */
  A4("a4", "A4"),
  /** 8.5 × 11 inches. */
  LETTER("letter", "letter");

  private final String label;
  private final String size;

  Paper(String label, String size) {
    this.label = label;
    this.size = size;
  }

  /** As on the command line: {@code letter}. */
  public String label() {
    return label;
  }

  /** As CSS names it. */
  public String size() {
    return size;
  }
}
