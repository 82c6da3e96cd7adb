package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.source.ArticleId;
import org.readout.model.work.GivenUpException;

/**
 * Finds the claims that are worth comparing without comparing all with all: an inverted index leads
 * from a claim's rarest stems to the claims that share them, and the claims of one article are
 * compared in any case. Of many candidates those that share the rarest stems are compared, and of
 * many that are alike the closest are kept. The work is bounded for each claim, so that it grows
 * with their number.
 */
final class ClaimPairs {
  /** Two claims, by their places in the list, the first before the second. */
  record Pair(int one, int other, double closeness) {}

  private static final int STEMS = 12;
  private static final int LATEST = 60;
  private static final int MOST_COMPARED = 80;
  private static final int MOST_KEPT = 24;

  private static final Comparator<Pair> CLOSEST =
      Comparator.comparingDouble(Pair::closeness)
          .reversed()
          .thenComparingInt(Pair::one)
          .thenComparingInt(Pair::other);

  private final List<WeighedClaim> claims;
  private final double least;
  private final Map<Integer, List<Integer>> claimsByStem = new HashMap<>();
  private final Map<ArticleId, List<Integer>> claimsByArticle = new TreeMap<>();

  /** What each earlier claim shares with the one at hand; 0 where it has not been met. */
  private final double[] shared;

  /**
   * @param least closeness of a pair that is kept
   */
  ClaimPairs(List<WeighedClaim> claims, double least) {
    this.claims = claims;
    this.least = least;
    this.shared = new double[claims.size()];
  }

  /** The most alike first. */
  List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      GivenUpException.endIfInterrupted();
      List<StemVector.Weighed> stems = claims.get(i).vector().rarest(STEMS);
      pairs.addAll(closest(i, candidates(i, stems)));
      index(i, stems);
    }
    pairs.sort(CLOSEST);
    return pairs;
  }

  private List<Pair> closest(int claim, List<Integer> candidates) {
    List<Pair> pairs = new ArrayList<>();
    for (int earlier : candidates) {
      double closeness = Closeness.of(claims.get(earlier), claims.get(claim)).value();
      if (closeness >= least) {
        pairs.add(new Pair(earlier, claim, closeness));
      }
    }
    if (pairs.size() <= MOST_KEPT) {
      return pairs;
    }
    pairs.sort(CLOSEST);
    return pairs.subList(0, MOST_KEPT);
  }

  private void index(int number, List<StemVector.Weighed> stems) {
    ArticleId article = claims.get(number).claim().article();
    claimsByArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(number);
    for (StemVector.Weighed stem : stems) {
      claimsByStem.computeIfAbsent(stem.stem(), id -> new ArrayList<>()).add(number);
    }
  }

  private List<Integer> candidates(int number, List<StemVector.Weighed> stems) {
    List<Integer> met = new ArrayList<>();
    for (StemVector.Weighed stem : stems) {
      meet(claimsByStem.getOrDefault(stem.stem(), List.of()), stem.rarity(), met);
    }
    ArticleId article = claims.get(number).claim().article();
    meet(claimsByArticle.getOrDefault(article, List.of()), Double.MIN_VALUE, met);
    if (met.size() > MOST_COMPARED) {
      met.sort(
          Comparator.comparingDouble((Integer earlier) -> -shared[earlier])
              .thenComparing(Comparator.reverseOrder()));
    }
    met.forEach(earlier -> shared[earlier] = 0);
    return met.subList(0, Math.min(MOST_COMPARED, met.size()));
  }

  private void meet(List<Integer> numbers, double weight, List<Integer> met) {
    for (int earlier : numbers.subList(Math.max(0, numbers.size() - LATEST), numbers.size())) {
      if (shared[earlier] == 0) {
        met.add(earlier);
      }
      shared[earlier] += weight;
    }
  }
}
