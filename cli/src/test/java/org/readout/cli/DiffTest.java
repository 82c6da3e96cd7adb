package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  @TempDir static Path folder;
  private static Path pdf;
  private static Path json;

  @BeforeAll
  static void print() {
    pdf = folder.resolve("sample.pdf");
    json = folder.resolve("sample.json");
    assertThat(Run.of("generate", "-q", "-o", pdf, "--format", "pdf,json").exitCode()).isZero();
  }

  @Test
  void aPdfAndItsJsonAreTheSame() throws IOException {
    Run run = Run.of("diff", pdf, json);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("nothing changed: ").hasLineCount(1);
    assertThat(run.err()).isEmpty();
    assertThat(Run.withInput(Files.readAllBytes(pdf), "diff", "-", json).out())
        .isEqualTo(run.out());
  }

  @Test
  void asJsonEveryOutcomeIsThere() throws IOException {
    JsonNode changes = new JsonMapper().readTree(Run.of("diff", json, pdf, "--format=json").out());
    assertThat(changes.path("schema").asText()).isEqualTo("readout-changes/1");
    assertThat(changes.path("outcomes")).hasSize(changes.path("now").path("outcomes").asInt());
    assertThat(changes.findValuesAsText("change")).containsOnly("none");
  }

  @Test
  void fewerArticlesGiveFewerOutcomesAndNoneIsNew() throws IOException {
    Path less = folder.resolve("less");
    Files.createDirectories(less);
    try (SampleDossier sample = SampleDossier.unpack();
        var files = Files.list(sample.folder())) {
      for (Path file : files.sorted().skip(1).toList()) {
        Files.copy(file, less.resolve(file.getFileName()));
      }
    }
    Path fewer = folder.resolve("fewer.json");
    Run.of("generate", "-q", less, "-o", fewer);
    String out = Run.of("diff", json, fewer).out();
    assertThat(out).contains("Gone\n", ", no longer read]");
  }

  @Test
  void aBookIsNoBriefing() {
    Path book = folder.resolve("book.pdf");
    Run.of("book", "-q", pdf, "-o", book);
    refused(book, "a book of briefings");
  }

  @Test
  void anEncryptedPdfIsRefused() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "open sesame\n");
    Path locked = folder.resolve("locked.pdf");
    Run.of("book", "-q", pdf, "-o", locked, "--password-file", password);
    refused(locked, "is encrypted");
  }

  @Test
  void whatIsNoBriefingIsRefused() throws IOException {
    refused(Files.writeString(folder.resolve("letter.txt"), "Dear all"), "neither a PDF nor JSON");
    refused(Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj"), "damaged PDF");
    refused(Files.write(folder.resolve("empty.pdf"), new byte[0]), "no briefing");
    Path later = folder.resolve("later.json");
    Files.writeString(
        later, Files.readString(json).replace("readout-briefing/1", "readout-briefing/9"));
    refused(later, "its data is readout-briefing/9");
  }

  @Test
  void whatIsNotThereIsAMatterOfUsage() {
    Run run = Run.of("diff", folder.resolve("none.pdf"), pdf);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none.pdf", "no such file").hasLineCount(1);
    assertThat(Run.of("diff", folder, pdf).err()).contains("is a folder");
    assertThat(Run.of("diff", "-", "-").exitCode()).isEqualTo(2);
  }

  @Test
  void briefingsOnTwoVisitsAreAWarning() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    Files.writeString(
        other.resolve("01.txt"),
        """
        Grain for Grenzmark

        STRELSAU, May 4, 2020 - Ruritania and Grenzmark agreed on Monday that Ruritania will sell
        grain to its neighbour, Foreign Minister Rosa Klein of Grenzmark said during a visit.
        """);
    Run.of("generate", "-q", other, "-o", folder.resolve("other.json"));
    Run run = Run.of("diff", json, folder.resolve("other.json"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("another visit");
  }

  @Test
  void aBriefingSaysWhatChangedInEachOfItsForms() throws IOException {
    Path less = Files.createDirectories(folder.resolve("one"));
    try (SampleDossier sample = SampleDossier.unpack();
        var files = Files.list(sample.folder())) {
      Path first =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      Files.copy(first, less.resolve(first.getFileName()));
    }
    Path old = folder.resolve("old.json");
    Run.of("generate", "-q", less, "-o", old);
    Path output = folder.resolve("later.pdf");
    Run run =
        Run.of("generate", "-q", "--since", old, "-o", output, "--format", "pdf,html,md,json");
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("check", output).exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("later.html")))
        .contains("<h2 id=\"changes\">What changed");
    assertThat(Files.readString(folder.resolve("later.md")))
        .contains("## <a id=\"changes\"></a>What changed");
    JsonNode record = new JsonMapper().readTree(folder.resolve("later.json").toFile());
    assertThat(record.path("changes").findValuesAsText("change")).contains("new");
    assertThat(Run.of("diff", output, folder.resolve("later.json")).out())
        .startsWith("nothing changed");
    Run missing = Run.of("generate", "-q", "--since", folder.resolve("none.pdf"), "-o", output);
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("none.pdf", "no such file").hasLineCount(1);
  }

  private static void refused(Path file, String why) {
    Run run = Run.of("diff", file, json);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(file.getFileName().toString(), why).hasLineCount(1);
  }
}
