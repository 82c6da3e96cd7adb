package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.claim.DateMention;
import org.readout.model.source.Span;

/** A date mention whose days are known. */
record ResolvedDate(Span span, LocalDate from, LocalDate to, DateMention.Grain grain, String text) {
  static Optional<ResolvedDate> of(DateMention date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new ResolvedDate(date.span(), from, to, date.grain(), date.text()));
  }

  boolean isDays() {
    return grain == DateMention.Grain.DAY;
  }

  boolean isNoLongerThanAMonth() {
    return isDays() || grain == DateMention.Grain.WEEK || grain == DateMention.Grain.MONTH;
  }

  /** Whether any of its days lies between two days. */
  boolean touches(LocalDate first, LocalDate last) {
    return !to.isBefore(first) && !from.isAfter(last);
  }
}
