package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void writeDossiers() throws IOException {
    output = folder.resolve("out");
    for (String name : new String[] {"lisbon", "oslo"}) {
      Path dossier = Files.createDirectories(folder.resolve("visits").resolve(name));
      Files.writeString(
          dossier.resolve("report.txt"),
          "The foreign minister of Ruritania said on Sunday in "
              + name
              + " that both sides had agreed to sell four million tonnes of grain a year.\n");
    }
  }

  @Test
  void itWritesWhatGenerateWrites() throws IOException {
    Path dossier = folder.resolve("visits/oslo");
    Run run = Run.of("batch", dossier, "-o", output, "--format", "pdf,md", "--jobs", "1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    Path alone = folder.resolve("alone.pdf");
    Run.of("generate", dossier, "-o", alone);
    assertThat(output.resolve("oslo.pdf")).hasSameBinaryContentAs(alone);
    assertThat(output.resolve("oslo.md")).isNotEmptyFile();
  }

  @Test
  void anItemFailsAloneAndTheReportSaysWhy() throws IOException {
    Files.createDirectory(folder.resolve("visits/empty"));
    Path report = folder.resolve("report.html");
    Run run = Run.of("batch", folder.resolve("visits/*"), "-o", output, "--report", report);
    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED.code());
    assertThat(run.err())
        .contains("empty: error: failed-permanent:", "done", "2", "--retry failed");
    assertThat(report).content().contains("no article in it can be used");
    Run again =
        Run.of("batch", folder.resolve("visits/*"), "-o", output, "--resume", "--log-format=json");
    assertThat(again.err())
        .contains("\"item\":\"oslo\",\"state\":\"skipped\"")
        .contains("\"severity\":\"error\"", "\"skipped\":2");
  }

  @Test
  void aPlanIsPrintedAndNothingMade() {
    String manifest = "id,dossier,format\nnorth," + folder.resolve("visits/oslo") + ",pdf;json\n";
    Run run =
        Run.withInput(
            manifest.getBytes(UTF_8), "batch", "-", "-o", output, "--root", folder, "--dry-run");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("north: ", output.resolve("north.pdf") + ", " + output.resolve("north.json"));
    assertThat(output).doesNotExist();
  }

  @Test
  void aManifestWithMistakesMakesNothingAndSaysAllOfThem() throws IOException {
    Path manifest = folder.resolve("m.yaml");
    Files.writeString(manifest, "items:\n  - { dosier: a }\n  - { dossier: visits/rome }\n");
    Run run = Run.of("batch", manifest, "-o", output);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("m.yaml:2:", "m.yaml:3:", "no such folder");
    assertThat(output).doesNotExist();
  }
}
