package org.readout.model.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Span;

/**
 * A date or a stretch of time that a text names.
 *
 * @param span in the text that was searched
 * @param from first day it covers, null where the text and the reference date do not settle it
 * @param to last day it covers, null exactly where {@code from} is
 * @param grain how finely the words give it
 * @param text the words of {@code span}
 */
public record DateMention(
    Span span, @Nullable LocalDate from, @Nullable LocalDate to, Grain grain, String text) {
  public DateMention {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException("date at " + span + ": span and text differ: " + text);
    }
    if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
      throw new IllegalArgumentException("not a stretch of time: " + from + " to " + to);
    }
  }

  /** Whether the days are known. */
  public boolean isResolved() {
    return from != null;
  }

  /** The finest unit of time that the words name. */
  public enum Grain {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
  }
}
