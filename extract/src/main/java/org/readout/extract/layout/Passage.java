package org.readout.extract.layout;

import org.readout.model.source.Span;

/**
 * A line, or the lines that hard wrapping made of one paragraph.
 *
 * @param span in the file's text, without white space around it
 * @param text the words of {@code span} with plain spaces and without invisible characters
 * @param afterBlank whether a blank line, or the text's beginning, comes before
 * @param indent columns of white space before the first character
 */
public record Passage(Span span, String text, boolean afterBlank, int indent) {
  /** Longer than any headline, caption or line of page furniture that is looked for. */
  private static final int LONGEST_LINE = 400;

  private static final String CLOSING = "\"”’')]»";
  private static final String STOPS = ".!?…";

  /** Whether the passage is short enough to be anything but running text. */
  public boolean isBrief() {
    return text.length() <= LONGEST_LINE;
  }

  /** Whether the last character, closing quotes and brackets aside, ends a sentence. */
  public boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /** How many words the passage has, as parted by spaces. */
  public int words() {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ';
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }

  /**
   * Whether nearly every word that a title would write with a capital has one, as in "Gas and Power
   * for the North".
   */
  public boolean isTitleCase() {
    int capital = 0;
    int small = 0;
    for (String word : text.split(" ", -1)) {
      String letters = word.replaceAll("^[^\\p{L}]++", "");
      if (letters.isEmpty()) {
        continue;
      }
      if (Character.isUpperCase(letters.charAt(0))) {
        capital++;
      } else if (letters.length() > 4) {
        small++;
      }
    }
    return capital >= 2 && capital >= 4 * small;
  }
}
