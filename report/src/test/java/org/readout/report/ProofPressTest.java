package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.pack.Design;

class ProofPressTest {
  private static final int WIDTH = 400;

  @Test
  void aProofLooksLikeTheDocument() throws IOException {
    byte[] pdf = new Publication("1.0").publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL);
    ProofPress press = new ProofPress("1.0", SampleVisit.record());

    try (Proof proof = press.print(Design.usual(Form.FULL), Paper.A4);
        PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(proof.warnings()).isEmpty();
      assertThat(proof.pages()).hasSize(document.getNumberOfPages());
      for (int page = 0; page < proof.pages().size(); page++) {
        PageImage printed = printed(document, page, proof.pages().get(page).width());
        byte[] shown = proof.picture(page, WIDTH);
        PageImage picture = PageImage.of(ImageIO.read(new ByteArrayInputStream(shown)));
        assertThat(picture.differenceTo(printed)).as("page " + page).isLessThan(0.001);
      }
    }
  }

  @Test
  void theSamePagesHaveTheSameLookEachTime() throws IOException {
    ProofPress press = new ProofPress("1.0", SampleVisit.record());
    try (Proof first = press.print(Design.usual(Form.FULL), Paper.A4);
        Proof again = press.print(Design.usual(Form.FULL), Paper.A4);
        Proof letter = press.print(Design.usual(Form.FULL), Paper.LETTER)) {
      assertThat(again.pages()).isEqualTo(first.pages());
      assertThat(letter.pages().getFirst().look()).isNotEqualTo(first.pages().getFirst().look());
    }
  }

  private static PageImage printed(PDDocument document, int page, double width) throws IOException {
    float dpi = (float) (WIDTH / (width / 72));
    return PageImage.of(new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB));
  }
}
