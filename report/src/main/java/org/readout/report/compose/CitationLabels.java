package org.readout.report.compose;

import org.jspecify.annotations.Nullable;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.VisitRecord;

/**
 * How the briefing of a record labels the passages it cites: {@code A3-2} is the second cited
 * passage of article A3. The labels depend on the record alone, so that all twins of a briefing
 * have the same.
 */
public final class CitationLabels {
  private final CitationBook book;

  private CitationLabels(CitationBook book) {
    this.book = book;
  }

  /** The labels of a record's briefing. */
  public static CitationLabels of(VisitRecord visit) {
    return new CitationLabels(
        CitationBook.of(
            visit,
            new Quotes(visit),
            (label, id) -> "",
            new PrintableText(c -> true, Integer.MAX_VALUE, name -> name)));
  }

  /** The label of the passage that holds the words; {@code null} where the briefing cites none. */
  public @Nullable String of(EvidenceSpan evidence) {
    return book.find(evidence).map(CitationBook.Passage::label).orElse(null);
  }
}
