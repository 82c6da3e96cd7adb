package org.readout.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
  private static final String ARTICLE =
      "STRELSAU, May 3, 2020 - The foreign minister of Ruritania said on Sunday that both sides had"
          + " agreed to sell two million tonnes of grain a year.\n";

  @TempDir Path folder;
  private Path dossier;
  private Path pdf;

  @BeforeEach
  void writeDossier() throws IOException {
    dossier = Files.createDirectory(folder.resolve("my visit"));
    Files.writeString(dossier.resolve("01.txt"), ARTICLE);
    pdf = folder.resolve("briefing.pdf");
  }

  @Test
  void theSampleBecomesABriefingThatPassesItsCheck() {
    Run run = Run.of("generate", "-o", pdf);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("readout: wrote " + pdf);
    Run check = Run.of("check", pdf);
    assertThat(check.err())
        .isEqualToIgnoringNewLines(
            "readout: " + pdf + ": PDF/UA-1 and PDF/A-3a, and every citation reaches its words");
    assertThat(check.exitCode()).isZero();
  }

  @Test
  void standardOutputGetsTheBriefingAndNothingElse() throws IOException {
    Run run = Run.of("generate", dossier, "-o", "-");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    Run.of("generate", dossier, "-o", pdf);
    assertThat(run.data().toByteArray()).isEqualTo(Files.readAllBytes(pdf));
    assertThat(Run.withInput(run.data().toByteArray(), "check", "-").exitCode()).isZero();
  }

  @Test
  void aBriefingIsReplaced() throws IOException {
    Files.writeString(pdf, "an old one");
    assertThat(Run.of("generate", dossier, "-o", pdf, "--quiet").err()).isEmpty();
    assertThat(Files.readString(pdf, ISO_8859_1)).startsWith("%PDF-");
    assertThat(filesIn(folder)).containsExactly("briefing.pdf", "my visit");
  }

  @Test
  void oneBadArticleDoesNotStopTheOthers() throws IOException {
    Files.write(dossier.resolve("02.txt"), new byte[0]);
    Files.createDirectory(dossier.resolve("03.txt"));
    Run run = Run.of("generate", dossier, "-o", pdf);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith(dossier.resolve("02.txt") + ": "))
        .anyMatch(line -> line.startsWith(dossier.resolve("03.txt") + ": "));
  }

  @Test
  void aShortFormKeepsItsPages() {
    for (String form : List.of("one-page", "two-page")) {
      Run run = Run.of("generate", "-o", pdf, "--form", form, "--paper", "letter");
      assertThat(run.exitCode()).isZero();
      assertThat(Run.of("check", pdf).exitCode()).isZero();
    }
    refuses(
        2,
        "readout: error: Invalid value for option '--form': \"short\" is none of full, two-page,"
            + " one-page (see readout generate --help)",
        "generate",
        "--form",
        "short");
  }

  @Test
  void aMarkingCanBeGivenAndRequired() {
    refuses(
        5,
        "dossier.yaml: error: the briefing has no handling marking (add \"marking: …\" there, or"
            + " --marking)",
        "generate",
        dossier,
        "--require-marking",
        "-o",
        pdf);
    Run run = Run.of("generate", dossier, "--require-marking", "--marking", "TLP:RED", "-o", pdf);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theGradeThatTheUserGivesASourceStandsInTheRegister() throws IOException {
    Files.writeString(
        dossier.resolve("dossier.yaml"), "sources: [{file: 01.txt, reliability: B2}]\n");
    Path page = folder.resolve("briefing.md");
    assertThat(Run.of("generate", dossier, "-o", page).exitCode()).isZero();
    assertThat(Files.readString(page)).contains("used; reliability B2").contains("Reliability");
  }

  @Test
  void anEmptyFolderIsOfNoUse() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refuses(4, empty + ": error: no article in it can be used", "generate", empty, "-o", pdf);
  }

  @Test
  void aBrokenDossierIsNamedWithLineAndColumn() throws IOException {
    Files.writeString(dossier.resolve("dossier.yaml"), "themes:\n  - title: Energy\n");
    refuses(5, dossier.resolve("dossier.yaml") + ":2:5: error: ", "generate", dossier, "-o", pdf);
  }

  @Test
  void aMissingFolderIsNamed() {
    Path gone = folder.resolve("gone");
    refuses(2, gone + ": error: no such folder", "generate", gone, "-o", pdf);
  }

  @Test
  void aFileIsNoDossier() {
    Path file = dossier.resolve("01.txt");
    refuses(2, file + ": error: is a file", "generate", file, "-o", pdf);
  }

  @Test
  void theOutputsFolderMustExist() {
    Path deep = folder.resolve("no/such/briefing.pdf");
    refuses(2, deep + ": error: its folder does not exist", "generate", dossier, "-o", deep);
  }

  @Test
  void theOutputMustNotBeAFolder() {
    refuses(2, folder + ": error: is a folder", "generate", dossier, "-o", folder);
  }

  @Test
  void theOutputMustNotBeAnArticle() throws IOException {
    Path article = dossier.resolve("01.txt");
    refuses(2, article + ": error: is a file of the dossier", "generate", dossier, "-o", article);
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), article);
    refuses(2, link + ": error: is a file of the dossier", "generate", dossier, "-o", link);
    assertThat(article).hasContent(ARTICLE.strip());
  }

  @Test
  void aClosedFolderIsNamed() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "runs as root");
    Path there = closed.resolve("briefing.pdf");
    refuses(2, there + ": error: no permission to write it", "generate", dossier, "-o", there);
  }

  @Test
  void aFullDiskIsNamed() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "there is no /dev/full here");
    refuses(1, full + ": error: can't be written: No space left", "generate", dossier, "-o", full);
  }

  @Test
  void aStackTraceComesWithVerboseOnly() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "there is no /dev/full here");
    assertThat(Run.of("generate", dossier, "-o", full, "--verbose").err())
        .contains("\tat org.readout.cli.OutputFile.write");
  }

  private static void refuses(int exitCode, String line, Object... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.err()).startsWith(line).hasLineCount(1).contains(" (");
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
