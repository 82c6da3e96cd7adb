package org.readout.extract.annotate;

import java.util.List;
import java.util.Set;
import org.readout.model.claim.FigureMention;

/**
 * Finds the figures an English sentence gives: numbers with a unit or a counted noun, how exact
 * they are and what they measure.
 *
 * <p>Left out: numbers that are names ("Resolution 1500", "B-52"), parts of dates, clock times,
 * ordinals, numbers without a unit, and small counts of those who took part ("the two ministers").
 */
public final class FigureFinder {
  /** The figures of {@code sentence} from left to right; spans count in it and don't overlap. */
  public List<FigureMention> find(String sentence) {
    return find(sentence, Set.of());
  }

  /**
   * As {@link #find(String)}, for articles about some countries.
   *
   * @param countryCodes ISO 3166 codes ({@code PK}) that settle which country's "rupees" or
   *     "crowns" are meant where the words before them don't
   */
  public List<FigureMention> find(String sentence, Set<String> countryCodes) {
    return List.copyOf(new FigureGrammar(Lexer.cut(sentence), countryCodes).read());
  }
}
