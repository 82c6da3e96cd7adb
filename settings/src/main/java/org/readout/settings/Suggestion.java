package org.readout.settings;

import java.util.List;

/** What a mistyped word was probably meant to be. */
public final class Suggestion {
  private static final int MOST = 10;

  private Suggestion() {}

  /** A hint that names the nearest known word, or some of them where none is near. */
  public static String among(List<String> known, String typed) {
    String nearest = "";
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String word : known) {
      int distance = distance(word, typed);
      if (distance < least) {
        least = distance;
        nearest = word;
      }
    }
    if (!nearest.isEmpty()) {
      return "did you mean \"" + nearest + "\"?";
    }
    String first = String.join(", ", known.subList(0, Math.min(known.size(), MOST)));
    return "known here: " + first + (known.size() > MOST ? ", …" : "");
  }

  /** Levenshtein's: how many characters to add, drop or change. */
  private static int distance(String a, String b) {
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
      }
      before = row;
    }
    return before[b.length()];
  }
}
