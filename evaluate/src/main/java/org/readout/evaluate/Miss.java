package org.readout.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Something that the key has and the record has not, or the other way round.
 *
 * @param id of the key's outcome or the record's, or a file's name
 * @param text what was missed
 * @param why what was made of it instead; empty where nothing is known
 */
public record Miss(Kind kind, @Nullable String id, String text, String why) {
  /** What is wrong. */
  public enum Kind {
    OUTCOME_MISSED("outcome missed"),
    OUTCOME_NOT_IN_KEY("outcome not in key"),
    THEME_WRONG("theme wrong"),
    STATUS_WRONG("status wrong"),
    SPEAKER_WRONG("speaker wrong"),
    FIGURE_MISSED("figure missed"),
    DISCREPANCY_MISSED("discrepancy missed"),
    DISCREPANCY_FALSE("flagged, yet no discrepancy"),
    QUOTE_MISSED("quote missed or wrong speaker"),
    DECOY_KEPT("decoy kept"),
    ARTICLE_SET_ASIDE("article wrongly set aside"),
    STATEMENT_NOT_GROUNDED("statement not grounded");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** In the words that are printed. */
    public String label() {
      return label;
    }
  }
}
