package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.work.GivenUpException;

/**
 * Finds which of many texts share so many runs of words that they are worth comparing, by sorting
 * all runs once instead of comparing all texts with all. Where many texts share a run, each is held
 * only against the next, so that a stock phrase costs no more than its length.
 */
final class SharedRuns {
  private static final int CROWD = 24;
  private static final double LEAST_SHARE = 0.1;

  private final List<long[]> runs;
  private final int bits;
  private final Map<Long, Integer> counts = new TreeMap<>();

  /**
   * @param runs of each text
   */
  SharedRuns(List<long[]> runs) {
    this.runs = runs;
    this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, runs.size() - 1));
  }

  /** Places of two texts in the list, the first before the second. */
  record Pair(int one, int other) {}

  /** In the order of the list. */
  List<Pair> find() {
    long[] all = labelled();
    Arrays.sort(all);
    int from = 0;
    for (int i = 1; i <= all.length; i++) {
      if (i == all.length || all[i] >>> bits != all[from] >>> bits) {
        count(all, from, i);
        from = i;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    counts.forEach((key, count) -> {
      Pair pair = new Pair((int) (key / runs.size()), (int) (key % runs.size()));
      int shorter = Math.min(runs.get(pair.one()).length, runs.get(pair.other()).length);
      if (count >= LEAST_SHARE * shorter) {
        pairs.add(pair);
      }
    });
    return pairs;
  }

  /** The runs of all texts, the number of the text in the lowest bits of each. */
  private long[] labelled() {
    long[] all = new long[runs.stream().mapToInt(each -> each.length).sum()];
    int next = 0;
    for (int text = 0; text < runs.size(); text++) {
      GivenUpException.endIfInterrupted();
      for (long run : runs.get(text)) {
        all[next++] = run << bits | text;
      }
    }
    return all;
  }

  private void count(long[] all, int from, int to) {
    int reach = to - from <= CROWD ? CROWD : 1;
    for (int i = from; i < to; i++) {
      for (int k = i + 1; k < Math.min(to, i + 1 + reach); k++) {
        long key = text(all[i]) * runs.size() + text(all[k]);
        counts.merge(key, 1, Integer::sum);
      }
    }
  }

  private long text(long labelled) {
    return labelled & ((1L << bits) - 1);
  }
}
