package org.readout.extract.outcome;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps a theme whose words are everyday words of the dossier from drawing everything to itself.
 * Who lists a theme expects something under it: what a theme scores counts a little less the more
 * of the dossier's claims it already has, and a little more the fewer.
 */
final class ThemeBalance {
  private static final double STRENGTH = 0.15;

  /** A theme with no claims at all is treated as one with this part of its even share. */
  private static final double LEAST = 0.25;

  private final Map<String, Double> factors = new TreeMap<>();

  /**
   * Learns what each theme draws.
   *
   * @param scores of each claim, by theme
   */
  ThemeBalance(List<Map<String, Double>> scores) {
    Map<String, Double> drawn = new TreeMap<>();
    for (Map<String, Double> claim : scores) {
      DossierUsage.likelihood(claim)
          .forEach((theme, part) -> drawn.merge(theme, part, Double::sum));
    }
    double even =
        drawn.values().stream().mapToDouble(Double::doubleValue).sum() / Math.max(1, drawn.size());
    drawn.forEach((theme, share) -> {
      double relative = even == 0 ? 1 : (share / even + LEAST) / (1 + LEAST);
      factors.put(theme, Math.pow(relative, -STRENGTH));
    });
  }

  /** The scores of a claim, evened out. */
  Map<String, Double> apply(Map<String, Double> scores) {
    return PerTheme.each(scores, (theme, score) -> score * factors.getOrDefault(theme, 1.0));
  }
}
