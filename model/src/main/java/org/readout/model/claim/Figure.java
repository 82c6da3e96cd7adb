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
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LEAST_EXACT = new BigDecimal("0.03");

  public Figure {
    articles = List.copyOf(articles);
  }

  /**
   * How far from a value that is given so the exact one can be: half a unit of the last digit that
   * is not zero, at most 3 percent of the value.
   */
  public static BigDecimal precision(BigDecimal value) {
    BigDecimal half = HALF.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    return half.min(value.abs().multiply(LEAST_EXACT));
  }

  /** What it measures, with the way to values of other units. */
  public Dimension dimension() {
    return Dimension.of(unit);
  }

  /** The value in the base unit of its dimension. */
  public BigDecimal amount() {
    return dimension().inBaseUnit(value);
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
