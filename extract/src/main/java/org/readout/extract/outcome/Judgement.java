package org.readout.extract.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;
import org.readout.model.source.Span;

/**
 * Whether an article is about the visit.
 *
 * @param reason why it is set aside, or what speaks against it where it is kept
 * @param passages of a kept article that are about something else
 */
public record Judgement(
    ArticleId article, Relevance relevance, @Nullable String reason, List<OtherPassage> passages) {
  public Judgement {
    passages = List.copyOf(passages);
  }

  /**
   * A passage about another leg of the trip.
   *
   * @param span in the clean text
   */
  public record OtherPassage(Span span, String reason) {}

  public boolean isOfEvent() {
    return relevance == Relevance.EVENT;
  }

  /** Why words of the clean text may not serve as evidence; {@code null} where they may. */
  public @Nullable String reasonAgainst(Span span) {
    if (!isOfEvent()) {
      return reason == null ? relevance.label() : reason;
    }
    return passages.stream()
        .filter(passage -> passage.span().overlaps(span))
        .map(OtherPassage::reason)
        .findFirst()
        .orElse(null);
  }

  /** Whether words of the clean text may serve as evidence. */
  public boolean admits(Span span) {
    return reasonAgainst(span) == null;
  }
}
