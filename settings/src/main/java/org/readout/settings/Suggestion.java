package org.readout.settings;

import java.util.List;
import java.util.Optional;

/** What a mistyped word was probably meant to be. */
public final class Suggestion {
  private static final int MOST = 10;

  private Suggestion() {}

  /** A hint that names the nearest known word, or some of them where none is near. */
  public static String among(List<String> known, String typed) {
    return nearest(known, typed)
        .map(word -> "did you mean \"" + word + "\"?")
        .orElseGet(() -> some(known));
  }

  private static String some(List<String> known) {
    String first = String.join(", ", known.subList(0, Math.min(known.size(), MOST)));
    return "known here: " + first + (known.size() > MOST ? ", …" : "");
  }

  /** The known word that takes the fewest slips of the finger, where that is few enough. */
  public static Optional<String> nearest(Iterable<String> known, String typed) {
    String nearest = null;
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String word : known) {
      int distance = distance(word, typed);
      if (distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Optimal string alignment: how many characters to add, drop, change or swap. */
  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwapped(a, i, b, j)) {
          row[j] = Math.min(row[j], last[j - 2] + 1);
        }
      }
      last = before;
      before = row;
    }
    return before[b.length()];
  }

  private static boolean isSwapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
