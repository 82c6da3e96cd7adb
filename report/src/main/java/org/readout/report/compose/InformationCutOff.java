package org.readout.report.compose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.VisitRecord;

/** The day up to which a record's articles tell; also the document's date, since no clock is. */
public final class InformationCutOff {
  private InformationCutOff() {}

  /** The latest article's date, else the end of the visit, else nothing. */
  public static @Nullable LocalDate of(VisitRecord visit) {
    LocalDate latest = Sources.latest(visit.articles());
    if (latest != null) {
      return latest;
    }
    return visit.event().to() == null ? visit.event().from() : visit.event().to();
  }
}
