package org.readout.model.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;

/**
 * A number that an article gives, with what it measures.
 *
 * @param value exact, in {@code unit}; multiplied out ("2 billion" is 2000000000)
 * @param unit as the source has it in its standard symbol: ISO 4217 for money ({@code USD}), {@code
 *     km}, {@code mi}, {@code percent}, {@code doses}, {@code m3/year}, {@code people}, {@code
 *     years}, {@code year} for a calendar year; the counted noun otherwise ({@code memorandums})
 * @param approximate "about", "some", "nearly", "an estimated"
 * @param bound which side the value limits, for "more than" or "up to"
 * @param measures what is counted, in the words around the number ("gas pipeline")
 * @param text the words the figure stands in
 * @param articles that give it, in order, without repeats
 */
public record Figure(
    BigDecimal value,
    String unit,
    boolean approximate,
    @Nullable Bound bound,
    String measures,
    String text,
    List<ArticleId> articles) {
  public Figure {
    articles = List.copyOf(articles);
  }

  /** Which side a value limits. */
  public enum Bound {
    /** "at least", "more than", "over". */
    AT_LEAST("at-least"),
    /** "up to", "less than", "nearly". */
    AT_MOST("at-most");

    private final String label;

    Bound(String label) {
      this.label = label;
    }

    /** The word used in the JSON contract. */
    public String label() {
      return label;
    }
  }
}
