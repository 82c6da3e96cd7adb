package org.readout.model.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.source.ArticleId;

/**
 * The way from words to one outcome.
 *
 * @param first the claim that speaks for the others
 * @param joined the others, and what they have in common with it
 * @param nearest the other outcome that is most like it; {@code null} where there is none like it
 * @param sources that report it
 * @param weight that ranks it among the outcomes
 */
public record OutcomeTrail(
    Outcome outcome,
    ReadClaim first,
    List<Joined> joined,
    @Nullable Apart nearest,
    List<Source> sources,
    Tally weight) {
  public OutcomeTrail {
    joined = List.copyOf(joined);
    sources = List.copyOf(sources);
  }

  /** A claim that says the same as the first. */
  public record Joined(ReadClaim claim, Likeness likeness) {}

  /**
   * Another outcome that was kept apart.
   *
   * @param likeness of the two claims that speak for them
   * @param reason why they are two
   */
  public record Apart(OutcomeId outcome, Likeness likeness, String reason) {}

  /**
   * What two claims have in common.
   *
   * @param shared the heaviest of the words that both use
   * @param tally what speaks for one thing and what against it
   */
  public record Likeness(List<String> shared, Tally tally) {
    public Likeness {
      shared = List.copyOf(shared);
    }
  }

  /**
   * Articles that count as one source.
   *
   * @param reason why they do; empty for an article that stands alone
   */
  public record Source(List<ArticleId> articles, String reason) {
    public Source {
      articles = List.copyOf(articles);
    }
  }
}
