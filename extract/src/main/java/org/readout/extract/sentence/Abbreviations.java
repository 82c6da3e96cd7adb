package org.readout.extract.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.extract.layout.PatternList;

/**
 * Words that carry a full stop of their own.
 *
 * @param opening those that something always follows ("Gen."): never a sentence's end
 * @param number those that a number follows ("No."): otherwise plain words
 * @param either those that may end a sentence ("U.S.", "p.m.", "Inc.")
 * @param starters words that show, after an abbreviation of the last kind, that a sentence begins
 */
record Abbreviations(
    Set<String> opening, Set<String> number, Set<String> either, Set<String> starters) {

  /** The lists that come with the program. */
  static final Abbreviations BUNDLED =
      new Abbreviations(
          words("abbreviations-opening.txt"),
          words("abbreviations-number.txt"),
          words("abbreviations-either.txt"),
          words("sentence-starters.txt"));

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    for (String line : PatternList.entries(Abbreviations.class, list)) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }

  boolean isOpening(String word) {
    return isIn(opening, word);
  }

  boolean isBeforeNumber(String word) {
    return isIn(number, word);
  }

  boolean isEither(String word) {
    return isIn(either, word);
  }

  boolean isStarter(String word) {
    return isIn(starters, word);
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
  }
}
