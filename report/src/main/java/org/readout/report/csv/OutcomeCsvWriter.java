package org.readout.report.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.compose.CitationLabels;

/**
 * Writes the outcomes of a visit record as {@linkplain CsvRows CSV}, one a row in the record's
 * order. The same record gives the same bytes.
 */
public final class OutcomeCsvWriter {
  private static final String BETWEEN = "; ";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "theme",
          "statement",
          "status",
          "note",
          "speaker",
          "role",
          "mode",
          "figures",
          "articles",
          "independent",
          "citations");

  /** The table as UTF-8, its head in the first row. */
  public byte[] write(VisitRecord visit) {
    CitationLabels labels = CitationLabels.of(visit);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (CsvRows rows = CsvRows.to(table)) {
      rows.add(COLUMNS);
      for (Outcome outcome : visit.outcomes()) {
        rows.add(cells(outcome, labels));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return table.toByteArray();
  }

  private static List<String> cells(Outcome outcome, CitationLabels labels) {
    Attribution attribution = outcome.attribution();
    List<String> cells = new ArrayList<>();
    cells.add(outcome.id().toString());
    cells.add(outcome.theme());
    cells.add(outcome.statement());
    cells.add(outcome.status().label());
    cells.add(orEmpty(outcome.reading().note()));
    cells.add(attribution == null ? "" : attribution.source());
    cells.add(attribution == null ? "" : orEmpty(attribution.role()));
    cells.add(attribution == null ? "" : attribution.mode().label());
    cells.add(
        outcome.figures().stream()
            .map(OutcomeCsvWriter::figure)
            .collect(Collectors.joining(BETWEEN)));
    cells.add(String.valueOf(outcome.corroboration().articles()));
    cells.add(String.valueOf(outcome.corroboration().independent()));
    cells.add(
        outcome.evidence().stream()
            .map(evidence -> citation(evidence, labels))
            .collect(Collectors.joining(BETWEEN)));
    return cells;
  }

  private static String figure(Figure figure) {
    String amount = figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit();
    if (figure.bound() != null) {
      return figure.bound().label().replace('-', ' ') + " " + amount;
    }
    return figure.approximate() ? "about " + amount : amount;
  }

  private static String citation(EvidenceSpan evidence, CitationLabels labels) {
    String label = Objects.requireNonNull(labels.of(evidence), "every outcome's words are cited");
    return label
        + " "
        + evidence.file()
        + ":"
        + evidence.span().start()
        + "-"
        + evidence.span().end();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
