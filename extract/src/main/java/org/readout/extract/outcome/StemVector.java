package org.readout.extract.outcome;

import java.util.Comparator;
import java.util.List;
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

  /** A stem of the claim and how rare it is in the dossier. */
  record Weighed(int stem, double rarity) {}

  /** The stems that the fewest claims have, at most {@code count}. */
  List<Weighed> rarest(int count) {
    return IntStream.range(0, stems.length)
        .mapToObj(index -> new Weighed(stems[index], rarity[index]))
        .sorted(Comparator.comparingDouble(Weighed::rarity).reversed())
        .limit(count)
        .toList();
  }

  /**
   * What two claims share.
   *
   * @param cosine of the angle between the two vectors, 0 to 1
   * @param containment how much of what the shorter one says the other says too, 0 to 1
   */
  record Overlap(double cosine, double containment) {}

  /** What the two share, read off in one walk along both. */
  Overlap overlap(StemVector other) {
    double product = 0;
    double shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < stems.length && theirs < other.stems.length) {
      int order = Integer.compare(stems[mine], other.stems[theirs]);
      if (order == 0) {
        product += unit[mine] * other.unit[theirs];
        shared += rarity[mine];
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    double smaller = Math.min(total, other.total);
    return new Overlap(Math.min(1, product), smaller == 0 ? 0 : Math.min(1, shared / smaller));
  }
}
