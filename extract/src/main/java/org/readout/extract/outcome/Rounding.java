package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Dimension;
import org.readout.model.claim.Figure;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.claim.FigureMention;

/**
 * Whether two figures can be one value, told more and less exactly. A figure stands for what is
 * nearer than half a unit of its last digit that is not zero (2,110 for 2,105 to 2,115), within 3
 * percent of its value; "about" widens that to 10 percent, "more than" and "up to" on their own
 * side.
 */
final class Rounding {
  private static final BigDecimal LOOSE = new BigDecimal("0.1");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Rounding() {}

  /** Whether rounding explains that the two figures differ; both are of one dimension. */
  static boolean explains(FigureMention one, FigureMention other) {
    return covers(one, other) || covers(other, one);
  }

  private static boolean covers(FigureMention wide, FigureMention narrow) {
    BigDecimal slack = precision(wide);
    Bound bound = wide.bound();
    boolean isLoose = wide.approximate();
    BigDecimal low = wide.value();
    BigDecimal high = upper(wide);
    BigDecimal below = isLoose || bound == Bound.AT_MOST ? low.abs().multiply(LOOSE) : slack;
    BigDecimal above = isLoose || bound == Bound.AT_LEAST ? high.abs().multiply(LOOSE) : slack;
    Dimension dimension = Dimension.of(wide.unit());
    Dimension others = Dimension.of(narrow.unit());
    return others
                .inBaseUnit(upper(narrow))
                .compareTo(dimension.inBaseUnit(low.subtract(below.max(slack))))
            >= 0
        && others
                .inBaseUnit(narrow.value())
                .compareTo(dimension.inBaseUnit(high.add(above.max(slack))))
            <= 0;
  }

  private static BigDecimal upper(FigureMention figure) {
    @Nullable BigDecimal upper = figure.upper();
    return upper == null ? figure.value() : upper;
  }

  /** Half a unit of the last digit that is not zero, at most 3 percent of the value. */
  static BigDecimal precision(FigureMention figure) {
    return Figure.precision(figure.value());
  }

  /** How far apart two amounts are, in percent of the larger. */
  static String percentApart(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    BigDecimal share =
        larger.signum() == 0
            ? BigDecimal.ZERO
            : one.subtract(other).abs().divide(larger, MathContext.DECIMAL64);
    BigDecimal percent =
        share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return percent.toPlainString() + " percent";
  }

  /** The smaller of two amounts as a share of the larger, 0 to 1. */
  static double ratio(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    return larger.signum() == 0
        ? 1
        : one.abs().min(other.abs()).divide(larger, MathContext.DECIMAL64).doubleValue();
  }
}
