package org.readout.model.claim;

import java.util.Locale;
import java.util.Set;
import org.readout.model.source.Span;

/**
 * A word or a punctuation mark with its word class.
 *
 * @param span in the clean text
 * @param text as it stands there
 * @param lower in lower case, with straight apostrophes
 * @param tag universal part of speech ({@code NOUN}, {@code PROPN}, {@code VERB}, …)
 */
public record Token(Span span, String text, String lower, String tag) {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> IN_NOUN_PHRASE =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON");

  /** Folds the text for comparison. */
  public static Token of(Span span, String text, String tag) {
    return new Token(span, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), tag);
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
