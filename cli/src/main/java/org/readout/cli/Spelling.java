package org.readout.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Spelling {
  private static final int MOST_SLIPS = 3;

  private Spelling() {}

  /** The known word that takes the fewest slips of the finger to become {@code written}. */
  static Optional<String> nearest(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> slips(written, word) <= Math.min(MOST_SLIPS, word.length() / 2))
        .min(
            Comparator.comparingInt((String word) -> slips(written, word))
                .thenComparing(word -> word));
  }

  /** Optimal string alignment distance: letters left out, put in, changed or swapped. */
  private static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] cost) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
