package org.readout.extract.annotate;

import java.util.List;

/** Whether capitals tell names from other words in a sentence, or all words have them. */
final class Capitals {
  private static final int FEWEST = 4;

  private Capitals() {}

  /**
   * A headline: every word but the small ones of grammar begins with a capital, and no stop ends
   * it.
   */
  static boolean isHeadline(String sentence, List<Word> words, NameLists lists) {
    if (sentence.endsWith(".") || sentence.endsWith(".”") || sentence.endsWith(".\"")) {
      return false;
    }
    int capitals = 0;
    int ordinary = 0;
    for (Word word : words) {
      if (!Character.isLetter(word.text().codePointAt(0))) {
        continue;
      }
      if (word.isCapitalised()) {
        capitals++;
        ordinary += lists.isOrdinary(word.text()) && !lists.isIn("function", word.lower()) ? 1 : 0;
      } else if (!lists.isIn("function", word.lower())) {
        return false;
      }
    }
    return capitals >= FEWEST && ordinary > 0;
  }
}
