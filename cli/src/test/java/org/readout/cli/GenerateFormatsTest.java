package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateFormatsTest {
  private static final String ARTICLE =
      "STRELSAU, May 3, 2020 - The foreign minister of Ruritania said on Sunday that both sides had"
          + " agreed to sell two million tonnes of grain a year.\n";

  @TempDir Path folder;
  private Path dossier;
  private Path out;

  @BeforeEach
  void writeDossier() throws IOException {
    dossier = Files.createDirectory(folder.resolve("visit"));
    out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(dossier.resolve("01.txt"), ARTICLE);
  }

  @ParameterizedTest(name = "-o {0} --format {1} writes {2}")
  @CsvSource({
    "briefing.pdf, 'pdf,html', briefing.html briefing.pdf",
    "briefing.pdf, 'md,json,csv', briefing.csv briefing.json briefing.md",
    "briefing.pdf, html, briefing.html",
    "briefing.PDF, pdf, briefing.PDF",
    "briefing.html, , briefing.html",
    "briefing.CSV, , briefing.CSV",
    "briefing, , briefing",
    "briefing, 'pdf,md', briefing.md briefing.pdf",
    "visit.2021, 'html,html,HTML', visit.2021",
    "visit.2021, 'csv,md', visit.2021.csv visit.2021.md",
    ".pdf, 'csv,md', .csv .md",
  })
  void namesFollowTheOutput(String output, String formats, String written) throws IOException {
    List<Object> line = new ArrayList<>(List.of("generate", dossier, "-o", out.resolve(output)));
    if (formats != null) {
      line.addAll(List.of("--format", formats));
    }
    Run run = Run.of(line.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(filesIn(out)).containsExactly(written.split(" ", -1));
    for (String name : written.split(" ", -1)) {
      assertThat(run.err()).contains(out.resolve(name).toString());
    }
  }

  @Test
  void eachFileIsWhatItsNameSays() throws IOException {
    Run.of("generate", dossier, "-o", out.resolve("b.pdf"), "--format", "pdf,html,json,csv,md");
    assertThat(Files.readString(out.resolve("b.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(Files.readString(out.resolve("b.html"))).startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(out.resolve("b.csv"))).startsWith("\ufeff\"id\",\"theme\"");
    assertThat(Files.readString(out.resolve("b.md")))
        .startsWith("<!-- Readout briefing -->\n\n# Visit");
    assertThat(Files.readString(out.resolve("b.json"))).isEqualTo(Run.of("extract", dossier).out());
  }

  @Test
  void standardOutputTakesOneTwin() throws IOException {
    Path page = out.resolve("b.html");
    Run.of("generate", dossier, "-o", page);
    Run run = Run.of("generate", dossier, "-o", "-", "--format", "html");
    assertThat(run.err()).isEmpty();
    assertThat(run.data().toByteArray()).isEqualTo(Files.readAllBytes(page));

    Run two = Run.of("generate", dossier, "-o", "-", "--format", "html,md");
    assertThat(two.exitCode()).isEqualTo(2);
    assertThat(two.err()).contains("-o - takes one format").hasLineCount(1);
    assertThat(two.out()).isEmpty();
  }

  @Test
  void anUnknownFormatGetsASuggestion() {
    Run run = Run.of("generate", dossier, "--format", "pdf,htlm");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'htlm'", "did you mean html?").hasLineCount(1);
  }

  @Test
  void noTwinOverwritesAnArticle() throws IOException {
    Path article = dossier.resolve("02.md");
    Files.writeString(article, ARTICLE);
    Run run = Run.of("generate", dossier, "-o", dossier.resolve("02.pdf"), "--format", "pdf,md");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(article + ": error: is a file of the dossier");
    assertThat(article).hasContent(ARTICLE.strip());
    assertThat(filesIn(dossier)).containsExactly("01.txt", "02.md");
  }

  @Test
  void aBriefingAmongTheArticlesIsNoArticle() throws IOException {
    String before = Run.of("extract", dossier, "--format", "articles").out();
    Path pdf = dossier.resolve("briefing.pdf");
    Run.of("generate", dossier, "-o", pdf, "--format", "pdf,html,json,csv,md");
    Files.copy(dossier.resolve("briefing.json"), dossier.resolve("record.txt"));
    Files.copy(dossier.resolve("briefing.csv"), dossier.resolve("table.txt"));
    assertThat(Run.of("extract", dossier, "--format", "articles").out()).isEqualTo(before);
    assertThat(Run.of("--verbose", "extract", dossier, "--format", "articles").err())
        .contains("briefing.pdf", "briefing.html", "briefing.md", "record.txt", "table.txt");
    assertThat(Run.of("extract", "--explain-reading", dossier.resolve("briefing.html")).out())
        .isEqualTo("briefing.html: not read: a briefing, not an article\n");
  }

  @Test
  void twoTwinsNeverShareAFile() throws IOException {
    Path page = Files.writeString(out.resolve("b.html"), "old");
    Files.createSymbolicLink(out.resolve("b.md"), page);
    Run run = Run.of("generate", dossier, "-o", page, "--format", "html,md");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is the same file as");
    assertThat(page).hasContent("old");
  }

  @Test
  void sourcesTravelWithThePdfWhenAsked() throws IOException {
    Path pdf = out.resolve("b.pdf");
    Files.createDirectory(dossier.resolve("more"));
    Files.writeString(dossier.resolve("more/01.txt"), ARTICLE.replace("grain", "salt"));
    assertThat(Run.of("generate", dossier, "-o", pdf, "--attach-sources").exitCode()).isZero();
    assertThat(attachments(pdf))
        .containsExactly(
            "A1-01.txt: Source of A1: 01.txt: " + ARTICLE,
            "A2-01.txt: Source of A2: more/01.txt: " + ARTICLE.replace("grain", "salt"));
    assertThat(Run.of("check", pdf).exitCode()).isZero();

    Run.of("generate", dossier, "-o", pdf);
    assertThat(attachments(pdf)).isEmpty();
  }

  @Test
  void sourcesNeedThePdf() {
    Run run = Run.of("generate", dossier, "--format", "html", "--attach-sources");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--attach-sources is for the PDF").hasLineCount(1);
  }

  @Test
  void theEnvironmentCanDateTheDocument() throws IOException {
    Path pdf = out.resolve("b.pdf");
    assertThat(dated("1600000000", pdf)).isZero();
    assertThat(creationDate(pdf)).isEqualTo("2020-09-13T12:26:40Z");
    assertThat(dated("", pdf)).isZero();
    assertThat(creationDate(pdf)).isEqualTo("2020-05-03T00:00:00Z");
    assertThat(dated("tomorrow", pdf)).isEqualTo(2);
    assertThat(dated("-1", pdf)).isEqualTo(2);
  }

  private int dated(String epoch, Path pdf) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, UTF_8);
    return new ReadoutCommandLine(
            new ByteArrayInputStream(new byte[0]),
            stream,
            stream,
            Map.of("SOURCE_DATE_EPOCH", epoch, "NO_COLOR", "1"))
        .execute("generate", dossier.toString(), "-o", pdf.toString());
  }

  private static String creationDate(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getDocumentInformation().getCreationDate().toInstant().toString();
    }
  }

  /** Name, description and content of each attached file that is not the data. */
  private static List<String> attachments(Path pdf) throws IOException {
    List<String> files = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDComplexFileSpecification file :
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values()) {
        if (!file.getFilename().equals("briefing.json")) {
          String content = new String(file.getEmbeddedFile().toByteArray(), UTF_8);
          files.add(file.getFilename() + ": " + file.getFileDescription() + ": " + content);
        }
      }
    }
    return files;
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
