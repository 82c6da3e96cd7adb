package org.readout.extract.annotate;

import java.util.Locale;
import java.util.Set;
import org.readout.extract.text.WordPool;
import org.readout.model.source.Span;

/**
 * A word of a sentence.
 *
 * @param text without a possessive ending
 * @param lower {@code text} in small letters
 * @param span of {@code text}, in the clean text
 * @param possessive whether "'s" or "'" follows
 * @param gap what stands between the word before and this one
 * @param opens whether it begins a sentence or a quotation
 */
record Word(String text, String lower, Span span, boolean possessive, String gap, boolean opens) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ad", "an", "ar", "az", "at", "ul", "ud", "ur", "ben", "bin",
          "d", "l", "dell");

  Word(String text, Span span, boolean possessive, String gap, boolean opens) {
    this(text, text.toLowerCase(Locale.ROOT), span, possessive, gap, opens);
  }

  /** The same word, of strings that are in the pool. */
  Word pooled(WordPool pool) {
    return new Word(pool.one(text), pool.one(lower), span, possessive, pool.one(gap), opens);
  }

  /** Whether nothing but a space stands between the word before and this one. */
  boolean joined() {
    for (int i = 0; i < gap.length(); i++) {
      if (!Character.isSpaceChar(gap.charAt(i)) && gap.charAt(i) != '\t') {
        return false;
      }
    }
    return !gap.isEmpty();
  }

  boolean followsComma() {
    return gap.strip().equals(",");
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** "al-Masri", "d'Estaing": a name although it begins with a small letter. */
  boolean isParticled() {
    if (text.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
      return false;
    }
    int hyphen = Math.max(text.indexOf('-'), Math.max(text.indexOf('\''), text.indexOf('’')));
    return hyphen > 0
        && hyphen + 1 < text.length()
        && PARTICLES.contains(text.substring(0, hyphen))
        && Character.isUpperCase(text.codePointAt(hyphen + 1));
  }

  /** Whether it may stand in a name. */
  boolean isNamelike() {
    return isCapitalised() || isParticled();
  }

  /** An acronym such as "NATO", not an initial. */
  boolean isAllCapitals() {
    return text.length() > 1
        && text.codePoints()
            .allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&' || c == '-');
  }

  boolean isInitial() {
    return text.length() <= 5
        && text.endsWith(".")
        && text.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** "Muscat-based", "French-led": what stands behind the hyphen tells of the word before it. */
  boolean isCompound() {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0
        && switch (lower.substring(hyphen + 1)) {
          case "based",
              "born",
              "led",
              "backed",
              "owned",
              "controlled",
              "held",
              "style",
              "run",
              "made",
              "built",
              "occupied",
              "administered",
              "funded",
              "trained",
              "speaking" ->
              true;
          default -> false;
        };
  }

  /** "I’ve", "They're": a pronoun with its verb. */
  boolean isContraction() {
    int mark = Math.max(text.indexOf('’'), text.indexOf('\''));
    return mark > 0
        && switch (lower.substring(mark + 1)) {
          case "ve", "ll", "re", "m", "d", "t" -> true;
          default -> false;
        };
  }
}
