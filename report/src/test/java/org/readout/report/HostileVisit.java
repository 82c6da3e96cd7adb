package org.readout.report;

import static org.readout.report.VisitBuilder.exactly;
import static org.readout.report.VisitBuilder.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting.Participant;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;

/** A visit whose articles mean harm. */
public final class HostileVisit {
  private HostileVisit() {}

  /** The words in every place a record can put them. */
  public static VisitRecord everywhere(String hostile) {
    String text = "First words. " + hostile + " Last words.\n\n" + hostile;
    LocalDate day = LocalDate.of(2019, 6, 4);
    VisitBuilder visit =
        new VisitBuilder()
            .settings(VisitBuilder.settings(hostile, hostile, hostile, hostile))
            .event(new Event(hostile, hostile, List.of(hostile), day, day, Set.of("host")))
            .theme("one", hostile)
            .article(hostile, hostile, day, text);
    return visit
        .outcome(
            "one",
            Status.SIGNED,
            1,
            said(hostile, hostile),
            1,
            hostile,
            List.of(exactly("2", hostile, hostile, hostile, "A1")),
            "A1: " + hostile)
        .quote("one", said(hostile, hostile), hostile, "A1: " + hostile)
        .comparison(
            hostile,
            Verdict.DIFFER,
            hostile,
            visit.reading(exactly("2", hostile, hostile, hostile, "A1"), "A1: Last words."))
        .meeting(List.of(new Participant(hostile, hostile)), hostile, day, "A1: First words.")
        .setAside("A1", "01.txt", hostile, hostile)
        .diagnostic(Diagnostic.warning(hostile, hostile, hostile))
        .build();
  }
}
