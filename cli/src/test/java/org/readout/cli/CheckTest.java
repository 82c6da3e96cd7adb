package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir Path folder;

  @Test
  void aForeignPdfIsRefusedWithTheClausesItBreaks() throws IOException {
    Path pdf = folder.resolve("page.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(pdf.toFile());
    }
    Run run = Run.of("check", pdf);
    assertThat(run.exitCode()).isEqualTo(6);
    assertThat(run.err().lines())
        .allMatch(line -> line.startsWith(pdf + ": error: "))
        .anyMatch(line -> line.contains("not a briefing by Readout"))
        .anyMatch(line -> line.contains("PDF/UA-1 clause 7.1"))
        .anyMatch(line -> line.contains("PDF/A-3a clause 6."));
  }

  @Test
  void anArticleIsNoPdf() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "The minister said so.");
    Run run = Run.of("check", article);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).startsWith(article + ": error: not a readable PDF").hasLineCount(1);
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = Run.of("check", folder.resolve("gone.pdf"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("gone.pdf: error: no such file").hasLineCount(1);
  }
}
