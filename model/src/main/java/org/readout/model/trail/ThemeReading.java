package org.readout.model.trail;

import java.util.List;

/**
 * How well each theme fits a claim.
 *
 * @param fits the best first; themes that do not fit at all are left out
 */
public record ThemeReading(List<Fit> fits) {
  public ThemeReading {
    fits = List.copyOf(fits);
  }

  /**
   * One theme's fit.
   *
   * @param theme its id
   * @param score all in all
   * @param words of the claim that belong to the theme, and its meaning as a whole where that was
   *     asked for, the heaviest first
   * @param around what the text around the claim adds
   */
  public record Fit(String theme, double score, List<Tally.Part> words, double around) {
    public Fit {
      words = List.copyOf(words);
    }
  }
}
