package org.readout.extract.annotate;

import java.util.List;
import java.util.Set;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.Token;

/**
 * Finds the figures an English sentence gives: numbers with a unit or a counted noun, how exact
 * they are and what they measure.
 *
 * <p>Left out: numbers that are names ("Resolution 1500", "B-52"), parts of dates, clock times,
 * ordinals, numbers without a unit, and small counts of those who took part ("the two ministers").
 */
public final class FigureFinder {
  /**
   * The figures of some words from left to right; spans count in them and don't overlap.
   *
   * @param tokens of the words, or of more around them; their word classes tell verbs from nouns
   *     where it says what a figure measures
   * @param start where the words begin in what the tokens' spans count in
   * @param countries names or ISO 3166 codes, the likeliest first, that settle whose "rupees" or
   *     "crowns" are meant where the sentence doesn't
   */
  public List<FigureMention> find(
      String words, List<Token> tokens, int start, Set<String> countries) {
    LexedText text = Lexer.cut(words);
    LexedText tagged = tokens.isEmpty() ? text : text.tagged(tokens, start);
    return List.copyOf(new FigureGrammar(tagged, countries).read());
  }
}
