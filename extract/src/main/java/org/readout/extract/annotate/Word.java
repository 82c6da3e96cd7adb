package org.readout.extract.annotate;

import java.util.Locale;
import org.readout.model.source.Span;

/**
 * A word of a sentence.
 *
 * @param text without a possessive ending
 * @param span of {@code text}, in the clean text
 * @param possessive whether "'s" or "'" follows
 * @param gap what stands between the word before and this one
 * @param opens whether it begins a sentence or a quotation
 */
record Word(String text, Span span, boolean possessive, String gap, boolean opens) {
  /** Whether nothing but a space stands between the word before and this one. */
  boolean joined() {
    return !gap.isEmpty() && gap.codePoints().allMatch(c -> Character.isSpaceChar(c) || c == '\t');
  }

  boolean followsComma() {
    return gap.strip().equals(",");
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** An acronym such as "NATO", not an initial. */
  boolean isAllCapitals() {
    return text.length() > 1
        && text.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }

  boolean isInitial() {
    return text.length() <= 5
        && text.endsWith(".")
        && text.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
