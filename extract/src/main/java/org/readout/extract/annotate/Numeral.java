package org.readout.extract.annotate;

import java.math.BigDecimal;

/**
 * A number as digits or words.
 *
 * @param magnitude what it was multiplied by ("2 billion": 1000000000), else one
 * @param from first lexeme
 * @param to lexeme after the last
 * @param form how it is written
 */
record Numeral(BigDecimal value, BigDecimal magnitude, int from, int to, Form form) {
  enum Form {
    DIGITS,
    WORDS,
    /** "one", "a": a number only before a unit. */
    ONE,
    /** "a third", "two-thirds", "half". */
    FRACTION
  }

  boolean isScaled() {
    return magnitude.compareTo(BigDecimal.ONE) != 0;
  }

  /** The lower end of "1-2 billion", whose magnitude stands at the upper end only. */
  Numeral scaledLike(Numeral upper) {
    BigDecimal scaled = value.multiply(upper.magnitude);
    boolean applies = !isScaled() && upper.isScaled() && scaled.compareTo(upper.value) < 0;
    return applies ? new Numeral(scaled, upper.magnitude, from, to, form) : this;
  }
}
