package org.readout.report.csv;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * Writes the outcomes of a visit record as CSV, one a row in the record's order: RFC 4180, every
 * cell in quotation marks, each row ended by CR LF. It begins with a byte order mark, without which
 * spreadsheets read UTF-8 as something else. The same record gives the same bytes.
 */
public final class OutcomeCsvWriter {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String BETWEEN = "; ";
  private static final CsvFactory FACTORY = new CsvFactory();

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
    StringWriter table = new StringWriter();
    table.write(BYTE_ORDER_MARK);
    try (CsvGenerator csv = FACTORY.createGenerator(table)) {
      csv.enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);
      csv.setSchema(CsvSchema.emptySchema().withLineSeparator("\r\n"));
      row(csv, COLUMNS);
      for (Outcome outcome : visit.outcomes()) {
        row(csv, cells(outcome, labels));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(CsvGenerator csv, List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(Cell.of(cell));
    }
    csv.writeEndArray();
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
