package org.readout.extract.outcome;

import java.util.Map;
import java.util.Optional;
import org.readout.model.source.ArticleId;

/** Which articles repeat one another. */
public final class NearDuplicates {
  private final Map<ArticleId, ArticleId> originals;

  NearDuplicates(Map<ArticleId, ArticleId> originals) {
    this.originals = Map.copyOf(originals);
  }

  /** The article that this one repeats, unless it is an original. */
  public Optional<ArticleId> original(ArticleId article) {
    return Optional.ofNullable(originals.get(article));
  }

  /** The article that this one and all that repeat it are counted as. */
  public ArticleId family(ArticleId article) {
    return originals.getOrDefault(article, article);
  }
}
