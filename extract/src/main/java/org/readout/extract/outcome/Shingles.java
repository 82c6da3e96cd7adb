package org.readout.extract.outcome;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of words, the same whatever the case, quotation marks and spaces of the text. */
final class Shingles {
  private Shingles() {}

  /** The words of a text, folded. */
  record Words(List<String> list) {
    int size() {
      return list.size();
    }

    /** Every run of {@code length} words. */
    Set<String> runs(int length) {
      Set<String> runs = new HashSet<>();
      for (int i = 0; i + length <= list.size(); i++) {
        runs.add(String.join(" ", list.subList(i, i + length)));
      }
      return runs;
    }
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

  /** How much of the smaller set lies in the other. */
  static double containment(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  static double jaccard(Set<String> a, Set<String> b) {
    int shared = shared(a, b);
    int all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = a.size() <= b.size() ? b : a;
    int shared = 0;
    for (String run : smaller) {
      if (larger.contains(run)) {
        shared++;
      }
    }
    return shared;
  }
}
