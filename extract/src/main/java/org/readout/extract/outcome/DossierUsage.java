package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.work.GivenUpException;

/**
 * Which words of this dossier keep company with which theme. A first reading of all claims tells
 * what each probably speaks to; a word that stands in claims of one theme more often than that
 * theme stands in the dossier then speaks for it, where no list knows the word.
 */
final class DossierUsage {
  private static final double CAUTION = 2;
  private static final int FEWEST = 2;
  private static final double LEAST = 0.1;
  private static final double SHARPNESS = 2;
  private static final double CONFIDENT = 2;

  private final Map<String, Map<String, Double>> lifts = new HashMap<>();

  /**
   * Learns from a first reading.
   *
   * @param features of each claim
   * @param scores of each claim, by theme
   */
  DossierUsage(List<List<PhraseBook.Feature>> features, List<Map<String, Double>> scores) {
    List<Map<String, Double>> likely = scores.stream().map(DossierUsage::likelihood).toList();
    Map<String, Double> base = new TreeMap<>();
    likely.forEach(
        claim -> claim.forEach((theme, p) -> base.merge(theme, p / likely.size(), Double::sum)));
    Map<String, List<Integer>> claimsWith = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      for (PhraseBook.Feature feature : features.get(i)) {
        if (feature.name().indexOf(' ') < 0) {
          claimsWith.computeIfAbsent(feature.name(), f -> new ArrayList<>()).add(i);
        }
      }
    }
    claimsWith.forEach((name, claims) -> {
      GivenUpException.endIfInterrupted();
      if (claims.size() < FEWEST) {
        return;
      }
      Map<String, Double> lift = new TreeMap<>();
      for (Map.Entry<String, Double> theme : base.entrySet()) {
        double sum = CAUTION * theme.getValue();
        for (int claim : claims) {
          sum += likely.get(claim).getOrDefault(theme.getKey(), 0.0);
        }
        lift.put(theme.getKey(), sum / (claims.size() + CAUTION) - theme.getValue());
      }
      lifts.put(name, lift);
    });
  }

  /** The scores as parts of one; less than one in all where none of them is high. */
  static Map<String, Double> likelihood(Map<String, Double> scores) {
    double sum = 0;
    double most = 0;
    for (double score : scores.values()) {
      sum += Math.pow(score, SHARPNESS);
      most = Math.max(most, score);
    }
    double whole = sum;
    double confidence = Math.min(1, most / CONFIDENT);
    return PerTheme.each(
        scores,
        (theme, score) -> (whole == 0 ? 0 : Math.pow(score, SHARPNESS) / whole) * confidence);
  }

  /** By how much the word speaks for the theme, -1 to 1. */
  double lift(String word, String theme) {
    double lift = lifts.getOrDefault(word, Map.of()).getOrDefault(theme, 0.0);
    return lift < LEAST ? 0 : lift;
  }
}
