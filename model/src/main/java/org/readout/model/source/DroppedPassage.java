package org.readout.model.source;

/**
 * A passage of an article that serves as no evidence.
 *
 * @param span in the file's text
 * @param reason one of a closed set
 */
public record DroppedPassage(Span span, Reason reason) {
  /** Why a passage was left out. */
  public enum Reason {
    HEADLINE("headline"),
    BYLINE("byline or dateline"),
    CAPTION("picture caption"),
    FURNITURE("page furniture"),
    COMMENT("reader's comment"),
    EDITORIAL_NOTE("note by the publisher");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** The word used in the briefing and in diagnostics. */
    public String label() {
      return label;
    }
  }
}
