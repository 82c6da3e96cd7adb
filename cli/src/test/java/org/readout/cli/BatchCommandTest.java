package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
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
  void aReportMayStandAmongTheOutputs() {
    Path report = output.resolve("report.json");
    Run run = Run.of("batch", folder.resolve("visits/oslo"), "-o", output, "--report", report);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(report).content().contains("\"oslo\"");
  }

  @Test
  void whatIsNoFolderTakesNoOutputs() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path dossier = folder.resolve("visits/oslo");
    Run run = Run.of("batch", dossier, "-o", file);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains(file + ": error: is a file (name a folder with -o)");
    Run below = Run.of("batch", dossier, "-o", file.resolve("below"));
    assertThat(below.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(below.err()).contains("can't be made a folder");
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

  @Test
  void theLanguageIsThatOfTheItemElseOfTheCommandLineElseOfTheDefaults() throws IOException {
    Path manifest = folder.resolve("m.yaml");
    Files.writeString(
        manifest,
        """
        defaults: { language: ur, format: md }
        items:
          - { dossier: visits/oslo }
          - { dossier: visits/lisbon, language: fr }
        """);
    Path urdu = folder.resolve("urdu.md");
    Path french = folder.resolve("french.md");
    Path english = folder.resolve("english.md");
    Run.of("generate", folder.resolve("visits/oslo"), "-o", urdu, "--language", "ur");
    Run.of("generate", folder.resolve("visits/lisbon"), "-o", french, "--language", "fr");
    Run.of("generate", folder.resolve("visits/oslo"), "-o", english, "--language", "en");
    Run first = Run.of("batch", manifest, "-o", output);
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(output.resolve("oslo.md")).hasSameBinaryContentAs(urdu);
    assertThat(output.resolve("lisbon.md")).hasSameBinaryContentAs(french);
    Run second = Run.of("batch", manifest, "-o", output, "--language", "en", "--resume");
    assertThat(second.err()).containsPattern("done +1\\n").containsPattern("skipped +1\\n");
    assertThat(output.resolve("oslo.md")).hasSameBinaryContentAs(english);
    assertThat(output.resolve("lisbon.md")).hasSameBinaryContentAs(french);
  }

  @Test
  void whatIsNoLanguageIsToldBeforeTheFirstItem() throws IOException {
    Path manifest = folder.resolve("m.jsonl");
    Files.writeString(manifest, "{\"dossier\":\"visits/oslo\",\"language\":\"french!\"}\n");
    Run run = Run.of("batch", manifest, "-o", output);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("m.jsonl:1:", "no language tag", "write fr, ur or pt-BR");
    assertThat(output).doesNotExist();
  }

  @Test
  void aBriefingWithoutAMarkingIsRefusedWhereOneIsRequired() throws IOException {
    Run run = Run.of("batch", folder.resolve("visits/*"), "-o", output, "--require-marking");
    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED.code());
    assertThat(run.err()).contains("the briefing has no handling marking");
    assertThat(output.resolve("oslo.pdf")).doesNotExist();
  }

  @Test
  void bookAndRegisterSpeakTheLanguageOfTheirBriefings() throws IOException {
    Path book = folder.resolve("book.pdf");
    Path register = folder.resolve("register.pdf");
    Run run =
        Run.of(
            "batch",
            folder.resolve("visits/*"),
            "-o",
            output,
            "--language=fr",
            "--paper=letter",
            "--book",
            book,
            "--register",
            register);
    assertThat(run.exitCode()).as(run.err()).isZero();
    try (PDDocument bound = Loader.loadPDF(book.toFile());
        PDDocument rows = Loader.loadPDF(register.toFile())) {
      assertThat(bound.getDocumentInformation().getTitle()).isEqualTo("Recueil de notes");
      assertThat(bound.getPage(0).getMediaBox().getWidth())
          .isEqualTo(PDRectangle.LETTER.getWidth());
      assertThat(rows.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(new PDFTextStripper().getText(rows)).contains("Registre des résultats");
    }
  }
}
