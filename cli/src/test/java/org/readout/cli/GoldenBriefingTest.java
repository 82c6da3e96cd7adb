package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.corpus.Sample;

/**
 * The bundled sample's briefing, as JSON and as the PDF's text, beside what is expected of it. With
 * {@code -Dreadout.golden=rewrite} the expected files are written anew.
 */
class GoldenBriefingTest {
  private static final Path EXPECTED =
      Path.of("../corpus/src/main/resources/org/readout/corpus/islamabad-2021/expected");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("readout.golden"));

  @TempDir Path folder;

  @Test
  void theSamplesRecordIsTheExpectedOne() throws IOException {
    Run run = Run.of("extract", Sample.unpackTo(folder), "--format", "json");

    assertThat(run.exitCode()).isZero();
    compare("briefing.json", run.out());
  }

  @Test
  void theSamplesBriefingReadsAsExpected() throws IOException {
    Path pdf = folder.resolve("briefing.pdf");

    assertThat(Run.of("generate", "-o", pdf).exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setLineSeparator("\n");
      text.setPageStart("\f");
      text.setPageEnd("");
      compare("briefing.txt", text.getText(document));
    }
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = EXPECTED.resolve(name);
    if (REWRITE) {
      Files.writeString(file, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
