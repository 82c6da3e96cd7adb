package org.readout.extract.outcome;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The stems of a claim and what each weighs, for comparing it with another claim of the same
 * dossier. Stems are numbered by the {@link StemFrequency} that made it.
 */
final class StemVector {
  private final int[] stems;
  private final double[] unit;
  private final double[] rarity;
  private final double total;

  /**
   * @param stems in rising order
   * @param unit weight of each, scaled so that the vector has length 1
   * @param rarity inverse frequency of each
   */
  StemVector(int[] stems, double[] unit, double[] rarity) {
    this.stems = stems;
    this.unit = unit;
    this.rarity = rarity;
    double sum = 0;
    for (double each : rarity) {
      sum += each;
    }
    this.total = sum;
  }

  /** The stems that the fewest claims have, at most {@code count}. */
  int[] rarest(int count) {
    return IntStream.range(0, stems.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer index) -> rarity[index]).reversed())
        .limit(count)
        .mapToInt(index -> stems[index])
        .toArray();
  }

  /** Cosine of the angle between the two, 0 to 1. */
  double cosine(StemVector other) {
    return Math.min(1, shared(other, (mine, theirs) -> unit[mine] * other.unit[theirs]));
  }

  /** How much of what the shorter one says the other says too, 0 to 1. */
  double containment(StemVector other) {
    double smaller = Math.min(total, other.total);
    return smaller == 0 ? 0 : Math.min(1, shared(other, (mine, theirs) -> rarity[mine]) / smaller);
  }

  private interface Weight {
    double of(int mine, int theirs);
  }

  private double shared(StemVector other, Weight weight) {
    double sum = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < stems.length && theirs < other.stems.length) {
      int order = Integer.compare(stems[mine], other.stems[theirs]);
      if (order == 0) {
        sum += weight.of(mine, theirs);
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
