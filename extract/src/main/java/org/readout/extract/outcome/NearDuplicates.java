package org.readout.extract.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.claim.Sentence;
import org.readout.model.source.ArticleId;

/** Which articles repeat one another, and which sentences are the same words. */
public final class NearDuplicates {
  private static final int SHORTEST_SHARED = 8;
  private static final double SAME_WORDS = 0.8;

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

  /**
   * Whether two sentences are one wire sentence: the same words but for case, marks and spacing, or
   * most of the shorter one's stretches of words within the other. Such a pair is one source.
   */
  public boolean areSameWords(Sentence one, Sentence other) {
    Shingles.Words first = Shingles.words(one.text());
    Shingles.Words second = Shingles.words(other.text());
    if (first.equals(second)) {
      return first.size() > 3;
    }
    if (Math.min(first.size(), second.size()) < SHORTEST_SHARED) {
      return false;
    }
    Set<String> a = first.runs(3);
    Set<String> b = second.runs(3);
    return Shingles.containment(a, b) >= SAME_WORDS;
  }
}
