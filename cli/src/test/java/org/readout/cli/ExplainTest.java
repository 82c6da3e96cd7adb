package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.corpus.Sample;

class ExplainTest {
  private static final Path EXPECTED =
      Path.of("../corpus/src/main/resources/org/readout/corpus/islamabad-2021/expected");

  @TempDir Path sample;

  @BeforeEach
  void unpack() throws IOException {
    Sample.unpackTo(sample);
  }

  @Test
  void everyOutcomeOfTheRecordIsListedOnALine() {
    Run list = Run.of("explain", sample);
    String record = Run.of("extract", sample).out();

    assertThat(list.exitCode()).isZero();
    assertThat(list.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(4))
        .allSatisfy(
            line -> assertThat(record).contains("\"id\": \"" + line.split("\t", -1)[0] + "\""));
  }

  @Test
  void theFirstOutcomeIsExplainedAsExpected() throws IOException {
    Run run = Run.of("explain", sample, "O1");

    assertThat(run.exitCode()).isZero();
    Path file = EXPECTED.resolve("explanation.txt");
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.writeString(file, run.out(), UTF_8);
    }
    assertThat(run.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void everyOutcomeCanBeExplained() {
    Run.of("explain", sample)
        .out()
        .lines()
        .map(line -> Run.of("explain", sample, line.split("\t", -1)[0]))
        .limit(5)
        .forEach(
            run -> assertThat(run.out()).contains("Who says it", "Status: ", "Theme: ", "Rank: "));
  }

  @Test
  void jsonHoldsTheSame() {
    Run run = Run.of("explain", sample, "o2", "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"schema\" : \"readout-explanation/1\"")
        .contains("\"id\" : \"O2\"", "\"salience\" : {", "\"weight\" : {")
        .doesNotContain("\"id\" : \"O1\"");
  }

  @Test
  void anUnknownIdNamesTheNearest() {
    Run run = Run.of("explain", sample, "O0");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("error: has no outcome \"O0\" (nearest are O1, O2, O3)")
        .hasLineCount(1);
  }
}
