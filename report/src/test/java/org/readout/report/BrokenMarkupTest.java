package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackFolder;
import org.readout.report.xhtml.BrokenMarkup;
import org.readout.report.xhtml.XhtmlWriter;

/** A tag that does not match is told at its line of its part. */
class BrokenMarkupTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div>~<h1>T</h1>~<p>One</div> | 3:1 | <p> is not closed where it has to be
          <div>~<h1>T</h1>~<p>One</p> | 1:1 | <div> is not closed where it has to be
          <div>~<p>Some <b>words</p>~</div> | 2:9 | <b> is not closed where it has to be
          <div>~<p>One</p>~</div></div> | 3:7 | a tag is closed that this part did not open
          <p>One</p>~<p>Two</p></span> | 2:11 | a tag is closed that this part did not open
          <p>One</p>~</div>~<p>Two</p> | 2:1 | a tag is closed that this part did not open
          """)
  void aTagThatDoesNotMatchIsToldAtItsLine(String part, String place, String message)
      throws IOException {
    Design design =
        PackFolder.extendingPolicy(folder)
            .with("parts/title.ftlx", part.replace('~', '\n') + "\n")
            .design();
    Publication publication = new Publication("1.0", design, warning -> {});
    assertThatExceptionOfType(InvalidPackException.class)
        .isThrownBy(() -> publication.publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL))
        .withMessageContaining("parts/title.ftlx:" + place + ": error: " + message);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void thePartsOfTheProgramCloseWhatTheyOpen(Form form) throws IOException {
    Design design = Design.usual(form);
    try (Proof proof = new ProofPress("1.0", SampleVisit.record()).print(design, Paper.A4)) {
      Briefing briefing = proof.briefing();
      String traced = XhtmlWriter.traced(design).write(briefing);
      assertThat(traced).contains("<?part-begins parts/");
      assertThat(BrokenMarkup.find(design.layers(), traced)).isNull();
    }
  }
}
