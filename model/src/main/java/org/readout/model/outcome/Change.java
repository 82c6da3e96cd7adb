package org.readout.model.outcome;

import java.util.List;

/**
 * What became of one outcome between two editions of a briefing. {@code before} is an outcome of
 * the earlier edition, {@code now} one of the later; their ids have nothing to do with one another.
 */
public sealed interface Change {
  /** An outcome that the earlier edition did not have. */
  record Appeared(Outcome now, Origin origin) implements Change {
    /** Where its evidence comes from. */
    public enum Origin {
      /** An article that the earlier edition had not read. */
      NEW_ARTICLE,
      /** An article that the earlier edition had set aside. */
      ADMITTED_ARTICLE,
      /** An article that the earlier edition had used too. */
      KNOWN_ARTICLE
    }
  }

  /** An outcome that the later edition has no more. */
  record Vanished(Outcome before, Reason reason) implements Change {
    /** What became of the articles it rested on. */
    public enum Reason {
      /** None of them was read again. */
      ARTICLE_GONE,
      /** Those that were read again are set aside. */
      ARTICLE_SET_ASIDE,
      /** At least one is used still. */
      NOT_TOLD
    }
  }

  /** An outcome that both have, with what is different about it; that may be nothing. */
  record Kept(Outcome before, Outcome now, List<Alteration> alterations) implements Change {
    public Kept {
      alterations = List.copyOf(alterations);
    }

    public boolean isUnaltered() {
      return alterations.isEmpty();
    }
  }

  /** What was an outcome by itself is told within another one now. */
  record Merged(Outcome before, Outcome now) implements Change {}

  /** What was told within another outcome is one by itself now. */
  record Split(Outcome before, Outcome now) implements Change {}
}
