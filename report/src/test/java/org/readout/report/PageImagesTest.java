package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.json.VisitRecordWriter;

/**
 * How pages look, at 72 dots an inch, beside images that were looked at. A page that differs leaves
 * itself and an image of the difference in {@code target/pages}; {@code -Dreadout.golden=rewrite}
 * keeps it.
 */
class PageImagesTest {
  private static final Path KEPT = Path.of("src/test/resources/org/readout/report/golden/pages");
  private static final Path LEFT = Path.of("target/pages");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("readout.golden"));

  /** Less than one line of text at another place. */
  private static final double SMALL = 0.0005;

  @ParameterizedTest
  @CsvSource({
    "FULL, 1",
    "FULL, 2",
    "FULL, 3",
    "FULL, 7",
    "TWO_PAGE, 1",
    "TWO_PAGE, 2",
    "ONE_PAGE, 1"
  })
  void pagesLookAsTheyDid(Form form, int page) throws IOException {
    String name = form.label() + "-" + page;
    PageImage actual = image(SampleVisit.record().markedAs("TLP:AMBER"), form, page);
    Path kept = KEPT.resolve(name + ".png");
    if (REWRITE && (!Files.exists(kept) || actual.differenceTo(PageImage.read(kept)) > SMALL)) {
      actual.write(kept);
    }
    PageImage expected = PageImage.read(kept);
    double difference = actual.differenceTo(expected);
    if (difference > SMALL) {
      actual.write(LEFT.resolve(name + ".actual.png"));
      actual.markedAgainst(expected).write(LEFT.resolve(name + ".difference.png"));
    }
    assertThat(difference).as("share of pixels that differ on %s", name).isLessThan(SMALL);
  }

  @Test
  void aLineThatMovesOrAColourThatChangesIsSeen() throws IOException {
    VisitRecord visit = SampleVisit.record();
    PageImage plain = image(visit.markedAs("TLP:GREEN"), Form.ONE_PAGE, 1);
    PageImage red = image(visit.markedAs("TLP:RED"), Form.ONE_PAGE, 1);
    assertThat(plain.differenceTo(image(visit.markedAs("TLP:GREEN"), Form.ONE_PAGE, 1))).isZero();
    assertThat(plain.differenceTo(red)).isGreaterThan(SMALL);
    assertThat(plain.differenceTo(image(visit, Form.TWO_PAGE, 2))).isGreaterThan(SMALL);
  }

  private static PageImage image(VisitRecord visit, Form form, int page) throws IOException {
    byte[] json = new VisitRecordWriter().write(visit);
    byte[] pdf = new Publication("1.0").publish(visit, json, form, Paper.A4);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return PageImage.of(
          new PDFRenderer(document).renderImageWithDPI(page - 1, 72, ImageType.RGB));
    }
  }
}
