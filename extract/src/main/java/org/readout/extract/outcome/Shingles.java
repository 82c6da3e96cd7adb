package org.readout.extract.outcome;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs of words, the same whatever the case, quotation marks and spaces of the text. A run is kept
 * as a number of 64 bits: two different runs of a dossier share one about never.
 */
final class Shingles {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** The words of a text, folded. */
  record Words(List<String> list) {
    int size() {
      return list.size();
    }

    /** Every run of {@code length} words once, in rising order. */
    long[] runs(int length) {
      long[] runs = inOrder(length);
      Arrays.sort(runs);
      return Arrays.stream(runs).distinct().toArray();
    }

    /** The runs of {@code length} words as they follow one another. */
    long[] inOrder(int length) {
      long[] runs = new long[Math.max(0, list.size() - length + 1)];
      for (int i = 0; i < runs.length; i++) {
        long run = length;
        for (String word : list.subList(i, i + length)) {
          run = scattered(run ^ number(word));
        }
        runs[i] = run;
      }
      return runs;
    }
  }

  private static long number(String word) {
    long number = word.length();
    for (int i = 0; i < word.length(); i++) {
      number = number * 1_000_003L + word.charAt(i);
    }
    return number;
  }

  /** Spreads what differs in a few bits over all of them (Steele and others 2014, SplitMix). */
  private static long scattered(long number) {
    long mixed = (number + MIX) * MIX;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 27);
  }

  static Words words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return new Words(words);
  }

  /** How much of the smaller set lies in the other; both in rising order. */
  static double containment(long[] a, long[] b) {
    int smaller = Math.min(a.length, b.length);
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  /** How much of both together they share; both in rising order. */
  static double jaccard(long[] a, long[] b) {
    int shared = shared(a, b);
    int all = a.length + b.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int shared(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < a.length && k < b.length) {
      int order = Long.compare(a[i], b[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
