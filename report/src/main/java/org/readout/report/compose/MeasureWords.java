package org.readout.report.compose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that say what a figure measures, without those too short to say anything. */
final class MeasureWords {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 4;

  private MeasureWords() {}

  /** In small letters and without a plural's "s". */
  static Set<String> of(String measures) {
    return NO_LETTERS
        .splitAsStream(measures.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toUnmodifiableSet());
  }
}
