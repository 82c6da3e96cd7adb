package org.readout.model.claim;

import java.util.Locale;
import java.util.Set;
import org.readout.model.source.Span;

/**
 * A word or a punctuation mark with its word class.
 *
 * @param start in the clean text
 * @param end in the clean text, behind its last character
 * @param text as it stands there
 * @param lower in lower case, with straight apostrophes
 * @param tag universal part of speech ({@code NOUN}, {@code PROPN}, {@code VERB}, …)
 */
public record Token(int start, int end, String text, String lower, String tag) {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> IN_NOUN_PHRASE =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON");

  /** A word as it is compared. */
  public static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Its place in the clean text. */
  public Span span() {
    return new Span(start, end);
  }

  /** The same word in another word class. */
  public Token tagged(String tag) {
    return new Token(start, end, text, lower, tag);
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isOneOf(Set<String> words) {
    return words.contains(lower);
  }

  /** Whether it can be the head of a noun phrase. */
  public boolean isNominal() {
    return NOMINAL.contains(tag);
  }

  /** Whether it can stand inside a plain noun phrase. */
  public boolean isInNounPhrase() {
    return IN_NOUN_PHRASE.contains(tag);
  }

  public boolean isVerb() {
    return tag.equals("VERB") || tag.equals("AUX");
  }

  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  public boolean isPunctuation() {
    return !isWord() && !lower.equals("'s") && !lower.equals("n't") && !lower.equals("'");
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
