package org.readout.model.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who says it. The terms are those of the PARC and PolNeAR corpora: source, cue, content.
 *
 * @param source the full name where the article gives one, otherwise the words that stand for the
 *     speaker ("a senior official")
 * @param role what the articles call the speaker ("Foreign Minister"), if anything
 * @param cue the words that signal speech ("said", "according to")
 */
public record Attribution(String source, @Nullable String role, @Nullable String cue, Mode mode) {
  /** Whether the speaker's own words are given. */
  public enum Mode {
    DIRECT("direct"),
    INDIRECT("indirect");

    private final String label;

    Mode(String label) {
      this.label = label;
    }

    /** The word used in the JSON contract. */
    public String label() {
      return label;
    }
  }
}
