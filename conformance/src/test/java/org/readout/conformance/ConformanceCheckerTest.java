package org.readout.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.readout.model.source.Diagnostic;

class ConformanceCheckerTest {
  private final ConformanceChecker checker = new ConformanceChecker();

  @Test
  void namesTheClauseOfEachRuleThatIsBroken() throws IOException {
    assertThat(checker.check(untaggedPage()))
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.startsWith("PDF/UA-1 clause 7.1, test "))
        .anyMatch(message -> message.startsWith("PDF/A-3a clause 6."));
  }

  @Test
  void saysTheSameTwice() throws IOException {
    assertThat(checker.check(untaggedPage())).isEqualTo(checker.check(untaggedPage()));
  }

  @Test
  void refusesWhatIsNoPdf() throws IOException {
    assertThat(checker.check("an article".getBytes(UTF_8)))
        .extracting(Diagnostic::message)
        .containsExactly("not a readable PDF");
  }

  private static byte[] untaggedPage() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
