package org.readout.extract.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When two spellings are of one name: "Mohammed" and "Mohammad", a middle name left out. */
final class NameForms {
  private NameForms() {}

  /** The name's words, folded for comparison, without initials' stops and particles' case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(c);
      } else if ((c == ' ' || c == '.' || Character.isWhitespace(c)) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Whether two words of names are spellings of one: equal, or a letter or two apart. */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 5 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    return distance(a, b) <= (shorter >= 9 ? 2 : 1);
  }

  /** Whether two full names may be one person's. */
  static boolean same(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    String surname = shorter.get(shorter.size() - 1);
    String other = longer.get(longer.size() - 1);
    boolean givenAlike = shorter.get(0).equals(longer.get(0)) && surname.length() > 3;
    if (!alike(surname, other) && !(givenAlike && distance(surname, other) <= 1)) {
      return false;
    }
    int at = 0;
    for (String word : shorter.subList(0, shorter.size() - 1)) {
      while (at < longer.size() && !given(word, longer.get(at))) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean given(String a, String b) {
    boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    return initial || alike(a, b);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
