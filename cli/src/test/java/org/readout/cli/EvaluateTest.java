package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.corpus.Sample;

class EvaluateTest {
  private static final Path EXPECTED =
      Path.of("../corpus/src/main/resources/org/readout/corpus/islamabad-2021/expected");

  @TempDir Path folder;

  @Test
  void theSampleScoresAsExpected() throws IOException {
    Run run = Run.of("evaluate", EXPECTED.resolve("key.json"), Sample.unpackTo(folder), "--misses");

    assertThat(run.exitCode()).isZero();
    Path file = EXPECTED.resolve("evaluation.txt");
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.writeString(file, run.out(), UTF_8);
    }
    assertThat(run.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void jsonHoldsTheSameFigures() throws IOException {
    Path key = EXPECTED.resolve("key.json");
    Run run = Run.of("evaluate", key, Sample.unpackTo(folder), "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"schema\" : \"readout-evaluation/1\"")
        .contains("\"name\" : \"articles.set-aside\",\n      \"value\" : 1.0,")
        .doesNotContain("misses");
  }

  @Test
  void aKeyThatIsNoJsonIsRefusedWithItsPlace() throws IOException {
    Path key = Files.writeString(folder.resolve("key.json"), "{\n  \"outcomes\": [,]\n}\n");

    Run run = Run.of("evaluate", key, folder);

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("key.json:2:", "not valid JSON").hasLineCount(1);
  }

  @Test
  void everyMistakeOfAKeyIsNamed() throws IOException {
    Path key =
        Files.writeString(
            folder.resolve("key.json"),
            """
            { "outcomes": [
              { "id": "A", "theme": "Trade", "statement": "So.", "status": "singed",
                "spans": [ { "file": "01.txt", "quote": "so" } ] },
              { "id": "A", "theme": "Trade", "statement": 7, "status": "signed", "spans": [] }
            ] }
            """);

    Run run = Run.of("evaluate", key, folder);

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err())
        .contains("key.json:2:3: error: /outcomes/0: \"singed\" is no status (one of delivered,")
        .contains("key.json:4:47: error: /outcomes/1/statement: is no text")
        .contains("key.json:4:3: error: /outcomes/1: has no \"spans\"")
        .contains("key.json:4:3: error: /outcomes/1: \"A\" stands twice")
        .hasLineCount(4);
  }

  @Test
  void wordsThatStandNowhereAreWarnedOf() throws IOException {
    Files.writeString(folder.resolve("01.txt"), "The dredging will begin in May, the king said.\n");
    Path key =
        Files.writeString(
            folder.resolve("key.json"),
            """
            { "outcomes": [ { "id": "A", "theme": "Trade", "statement": "So.", "status": "planned",
              "spans": [ { "file": "01.txt", "quote": "dredging will begin in June" } ] } ] }
            """);

    Run run = Run.of("evaluate", key, folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("warning: these words do not stand in 01.txt: “dredging will begin in June”");
  }

  @Test
  void aMissingKeyNamesTheWayOut() {
    Run run = Run.of("evaluate", folder.resolve("gone.json"), folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("gone.json: error: no such file").hasLineCount(1);
  }

  /**
   * The figures are those of the scorer that the project is measured with, where it lies beside the
   * project and there is a Python to run it.
   */
  @Test
  void agreesWithTheScorerOfThePublishedKeys() throws IOException, InterruptedException {
    Path eval = published();
    assumeTrue(eval != null, "SKIPPED: no ../shared/eval beside the project to compare with");
    assumeTrue(hasPython(), "SKIPPED: no python3 to run score.py with");
    for (Path dossier : dossiers(eval)) {
      Path articles = dossier.resolve("articles");
      Path key = dossier.resolve("key.json");
      Path record = folder.resolve(dossier.getFileName() + ".json");
      Files.write(record, Run.of("extract", articles).data().toByteArray());

      String expected = python(eval.resolve("score.py"), key, articles, record);

      assertThat(Run.of("evaluate", key, articles).out())
          .as(dossier.toString())
          .isEqualTo(expected);
    }
  }

  private static @Nullable Path published() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path eval = at.resolve("shared/eval");
      if (Files.isRegularFile(eval.resolve("score.py"))) {
        return eval;
      }
    }
    return null;
  }

  private static List<Path> dossiers(Path eval) throws IOException {
    try (Stream<Path> folders = Files.list(eval)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("key.json")))
          .sorted()
          .toList();
    }
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static String python(Path... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of("python3"), Stream.of(arguments).map(Path::toString)).toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
