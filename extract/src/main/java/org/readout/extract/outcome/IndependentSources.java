package org.readout.extract.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.model.claim.Claim;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.source.ArticleId;

/**
 * Counts how many sources tell a thing independently of one another. Near-duplicate articles are
 * one source, so are two articles that print the same wire sentence, and two that quote the same
 * words of one release.
 */
final class IndependentSources {
  private static final int SEED = 4;
  private static final int RUN = 3;
  private static final int SHORTEST = 8;
  private static final double SAME_SENTENCE = 0.8;
  private static final double SAME_RELEASE = 0.5;

  /** Words of a text that was handed out rather than spoken. */
  private static final Set<String> RELEASE =
      Set.of(
          "statement",
          "statements",
          "communique",
          "communiqué",
          "release",
          "readout",
          "handout",
          "tweet",
          "tweeted",
          "posted",
          "website",
          "according");

  private final UnaryOperator<ArticleId> family;

  /**
   * @param family of an article: the article that it and its near-duplicates are counted as
   */
  IndependentSources(UnaryOperator<ArticleId> family) {
    this.family = family;
  }

  /** The words of a claim, whole and as quoted. */
  private record Telling(ArticleId family, Shingles.Words words, Shingles.Words quoted) {
    boolean namesRelease() {
      return words.list().stream().anyMatch(RELEASE::contains);
    }
  }

  int count(List<Claim> claims) {
    return of(claims).size();
  }

  /** The articles of each source, by the article that it is counted as. */
  SortedMap<ArticleId, SortedSet<ArticleId>> of(List<Claim> claims) {
    Map<ArticleId, ArticleId> sources = sources(claims);
    SortedMap<ArticleId, SortedSet<ArticleId>> articles = new TreeMap<>();
    for (Claim claim : claims) {
      ArticleId source = lead(sources, family.apply(claim.article()));
      articles.computeIfAbsent(source, id -> new TreeSet<>()).add(claim.article());
    }
    return articles;
  }

  private Map<ArticleId, ArticleId> sources(List<Claim> claims) {
    Map<ArticleId, ArticleId> sources = new TreeMap<>();
    Map<Long, Telling> seeds = new HashMap<>();
    for (Claim claim : claims) {
      Telling telling = telling(claim);
      sources.putIfAbsent(telling.family(), telling.family());
      for (long seed : telling.words().inOrder(SEED)) {
        Telling earlier = seeds.putIfAbsent(seed, telling);
        if (earlier != null && areOne(earlier, telling)) {
          join(sources, earlier.family(), telling.family());
        }
      }
    }
    return sources;
  }

  private Telling telling(Claim claim) {
    String quoted =
        claim.quotations().stream().map(EvidenceSpan::text).collect(Collectors.joining(" "));
    return new Telling(
        family.apply(claim.article()),
        Shingles.words(claim.evidence().text()),
        Shingles.words(quoted));
  }

  private static boolean areOne(Telling one, Telling other) {
    return !one.family().equals(other.family())
        && (share(one.words(), other.words(), SAME_SENTENCE)
            || (one.namesRelease() || other.namesRelease())
                && share(one.quoted(), other.quoted(), SAME_RELEASE));
  }

  private static boolean share(Shingles.Words one, Shingles.Words other, double least) {
    return Math.min(one.size(), other.size()) >= SHORTEST
        && Shingles.containment(one.runs(RUN), other.runs(RUN)) >= least;
  }

  private static void join(Map<ArticleId, ArticleId> sources, ArticleId one, ArticleId other) {
    sources.put(lead(sources, other), lead(sources, one));
  }

  private static ArticleId lead(Map<ArticleId, ArticleId> sources, ArticleId source) {
    ArticleId lead = source;
    while (!sources.getOrDefault(lead, lead).equals(lead)) {
      lead = sources.getOrDefault(lead, lead);
    }
    return lead;
  }
}
