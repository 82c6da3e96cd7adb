package org.readout.model.source;

/** What sort of text an article is. */
public enum ArticleKind {
  REPORT("report"),
  OFFICIAL_TEXT("official-text"),
  OPINION("opinion"),
  INTERVIEW("interview");

  private final String label;

  ArticleKind(String label) {
    this.label = label;
  }

  /** The word used in the JSON contract and in the briefing. */
  public String label() {
    return label;
  }
}
