package org.readout.report.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Reference;
import org.readout.model.briefing.StatusMark;
import org.readout.model.claim.EvidenceSpan;

/**
 * Something with a date that a timeline can show.
 *
 * @param isAhead whether it lies after the visit
 * @param words that name the date, where they say more than the date
 * @param event in a sentence
 * @param label in a few words, for the drawing
 * @param line that has more on it; {@code null} where that is not printed
 * @param rank the weightier, the higher
 */
record DatedEvent(
    LocalDate from,
    LocalDate to,
    boolean isAhead,
    @Nullable String words,
    String event,
    String label,
    StatusMark status,
    @Nullable Reference line,
    List<EvidenceSpan> evidence,
    double rank) {
  /** By time; what lasts longer stands behind what happens on its first day. */
  static final Comparator<DatedEvent> BY_TIME =
      Comparator.comparing(DatedEvent::isAhead)
          .thenComparing(DatedEvent::from)
          .thenComparing(DatedEvent::to)
          .thenComparing(Comparator.comparingDouble(DatedEvent::rank).reversed());

  boolean isAtTimeOf(DatedEvent other) {
    return isAhead == other.isAhead && from.equals(other.from) && to.equals(other.to);
  }
}
