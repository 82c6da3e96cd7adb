package org.readout.extract.annotate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number and its unit, before the words around them are read.
 *
 * @param from first lexeme of the number or the currency sign
 * @param unitAt lexeme after the number
 * @param to lexeme after the unit
 * @param upper the upper end of a range
 * @param role how the unit was found
 */
record Quantity(
    int from,
    int unitAt,
    int to,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Role role) {
  enum Role {
    MONEY,
    MEASURE,
    COUNT,
    FRACTION,
    AGE,
    /** The unit is that of an earlier figure: "and 300 more". */
    ELLIPSIS
  }
}
