package org.readout.model.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.source.Span;

/**
 * A number with its unit, as one sentence gives it; what {@link Figure} is made from.
 *
 * @param span in the text that was searched, from the qualifier to the unit ("an estimated $2
 *     billion")
 * @param value multiplied out, in {@code unit}; the lower end of a range
 * @param upper the upper end of a range, null where there is none
 * @param unit as {@link Figure#unit()} has it
 * @param bound which side the value limits, for "more than" or "up to"
 * @param measures what is counted or paid for, in the sentence's own words; empty where the
 *     sentence does not say
 */
public record FigureMention(
    Span span,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    boolean approximate,
    @Nullable Bound bound,
    String measures,
    Kind kind) {
  public FigureMention {
    if (unit.isEmpty()) {
      throw new IllegalArgumentException("a figure without a unit at " + span);
    }
    if (upper != null && upper.compareTo(value) < 0) {
      throw new IllegalArgumentException("a range that goes down: " + value + " to " + upper);
    }
  }

  /** What sort of number it is; a caller drops what it has no use for. */
  public enum Kind {
    /** A sum, a size, a share or a count. */
    AMOUNT,
    /** A calendar year: "the 1975 accord", "in 2016". */
    CALENDAR_YEAR,
    /** A small number that describes something else: "a three-stage plan", "the 20 biggest". */
    DESCRIPTION,
    /** A length of time that tells when: "ten months ago", "in the last two years". */
    TIME_DISTANCE
  }

  /** Whether the number names a calendar year and measures nothing. */
  public boolean isYear() {
    return kind == Kind.CALENDAR_YEAR;
  }
}
