package org.readout.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an evaluation.
 *
 * @param name such as {@code outcomes.recall}
 * @param value a share from 0 to 1, or a number of things
 * @param count how many, where {@code value} is their share of {@code of}
 */
public record Score(String name, double value, @Nullable Integer count, @Nullable Integer of) {
  static Score share(String name, int count, int of, double whereNone) {
    return new Score(name, of == 0 ? whereNone : (double) count / of, count, of);
  }

  static Score plain(String name, double value) {
    return new Score(name, value, null, null);
  }

  /** The value to three decimals, halves to the even neighbour. */
  public String rounded() {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
