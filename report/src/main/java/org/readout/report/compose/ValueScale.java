package org.readout.report.compose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scale from zero in round steps.
 *
 * @param step between two ticks
 * @param steps up to the end of the scale
 */
record ValueScale(BigDecimal step, int steps) {
  private static final int MOST_STEPS = 4;
  private static final List<BigDecimal> ROUND =
      Stream.of("1", "2", "2.5", "5", "10", "20", "25", "50").map(BigDecimal::new).toList();

  /** The scale with the finest round steps of which four reach a value. */
  static ValueScale upTo(BigDecimal most) {
    if (most.signum() <= 0) {
      throw new IllegalArgumentException("a scale goes up from zero, not to " + most);
    }
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 2);
    BigDecimal step =
        ROUND.stream()
            .map(power::multiply)
            .filter(round -> steps(most, round) <= MOST_STEPS)
            .findFirst()
            .orElseThrow();
    return new ValueScale(step, steps(most, step));
  }

  private static int steps(BigDecimal most, BigDecimal step) {
    return most.divide(step, 0, RoundingMode.CEILING).intValueExact();
  }

  /** How far along the scale a value lies, from 0 to 1. */
  double share(BigDecimal value) {
    BigDecimal end = step.multiply(BigDecimal.valueOf(steps));
    return value.divide(end, MathContext.DECIMAL64).doubleValue();
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      ticks.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return ticks;
  }
}
