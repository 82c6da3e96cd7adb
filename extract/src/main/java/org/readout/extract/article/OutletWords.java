package org.readout.extract.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.layout.PatternList;

/** Tells an outlet's name by the words that outlets call themselves: "The Coast Courier". */
public final class OutletWords {
  private static final int MOST_WORDS = 6;
  private static final Set<String> WORDS = read();

  private OutletWords() {}

  private static Set<String> read() {
    Set<String> words = new HashSet<>();
    for (String line : PatternList.entries(OutletWords.class, "outlet-words.txt")) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return words;
  }

  /** Whether the words are an outlet's name. */
  public static boolean isOutlet(String words) {
    String[] all = words.split(" ", -1);
    return !words.isEmpty()
        && all.length <= MOST_WORDS
        && !KindReader.isLabel(words)
        && Character.isUpperCase(words.codePointAt(0))
        && List.of(all).stream().anyMatch(WORDS::contains);
  }
}
