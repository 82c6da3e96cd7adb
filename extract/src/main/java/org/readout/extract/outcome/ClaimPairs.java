package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.model.source.ArticleId;

/**
 * Finds the claims that are worth comparing without comparing all with all: an inverted index leads
 * from a claim's rarest stems to the claims that share them, and the claims of one article are
 * compared in any case. The work is bounded for each claim, so that it grows with their number.
 */
final class ClaimPairs {
  /** Two claims, by their places in the list, the first before the second. */
  record Pair(int one, int other, double closeness) {}

  private static final int STEMS = 12;
  private static final int LATEST = 60;

  private final List<WeighedClaim> claims;
  private final double least;
  private final Map<Integer, List<Integer>> claimsByStem = new HashMap<>();
  private final Map<ArticleId, List<Integer>> claimsByArticle = new TreeMap<>();

  /**
   * @param least closeness of a pair that is kept
   */
  ClaimPairs(List<WeighedClaim> claims, double least) {
    this.claims = claims;
    this.least = least;
  }

  /** The most alike first. */
  List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int claim = i;
      candidates(claims.get(i)).stream()
          .map(earlier -> new Pair(earlier, claim, closeness(earlier, claim)))
          .filter(pair -> pair.closeness() >= least)
          .forEach(pairs::add);
      index(i);
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::closeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private double closeness(int one, int other) {
    return Closeness.of(claims.get(one), claims.get(other)).value();
  }

  private void index(int number) {
    WeighedClaim claim = claims.get(number);
    claimsByArticle.computeIfAbsent(claim.claim().article(), id -> new ArrayList<>()).add(number);
    for (int stem : claim.vector().rarest(STEMS)) {
      claimsByStem.computeIfAbsent(stem, id -> new ArrayList<>()).add(number);
    }
  }

  private Set<Integer> candidates(WeighedClaim claim) {
    Set<Integer> candidates = new TreeSet<>();
    for (int stem : claim.vector().rarest(STEMS)) {
      candidates.addAll(latest(claimsByStem.getOrDefault(stem, List.of())));
    }
    candidates.addAll(latest(claimsByArticle.getOrDefault(claim.claim().article(), List.of())));
    return candidates;
  }

  private static List<Integer> latest(List<Integer> numbers) {
    return numbers.subList(Math.max(0, numbers.size() - LATEST), numbers.size());
  }
}
