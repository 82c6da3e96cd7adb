package org.readout.book.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.readout.conformance.ConformanceChecker;
import org.readout.model.briefing.Marking;
import org.readout.model.briefing.Paper;
import org.readout.report.BookPages;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;

class RegisterWriterTest {
  private static final Instant DATED = Instant.parse("2024-05-04T00:00:00Z");

  @Test
  void aRegisterOfManyPagesConformsAndHoldsEveryRow() throws IOException {
    byte[] pdf = register(400);
    assertThat(new ConformanceChecker().check(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Register of outcomes", "visit-0 O1", "visit-19 O20", "TLP:GREEN");
      assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(20);
    }
  }

  @Test
  void aRegisterWithoutRowsConformsToo() throws IOException {
    assertThat(new ConformanceChecker().check(register(0))).isEmpty();
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    assertThat(register(50)).isEqualTo(register(50));
  }

  @Test
  void registersThatDifferInARowHaveTwoIdentifiers() throws IOException {
    try (PDDocument one = Loader.loadPDF(register(3));
        PDDocument other = Loader.loadPDF(register(4))) {
      assertThat(one.getDocument().getDocumentID().toString())
          .isNotEqualTo(other.getDocument().getDocumentID().toString());
    }
  }

  @Test
  void aStatementThatIsTooLongForAPageIsCutAndAWordTooLongForAColumnIsBroken() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RegisterWriter register = RegisterWriter.open(out, words(), Paper.LETTER);
    register.add(row("a", "O1", "word ".repeat(4000)));
    register.add(row("a", "O2", "x".repeat(900)));
    register.end(null, DATED);
    assertThat(new ConformanceChecker().check(out.toByteArray())).isEmpty();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("…", "a O2");
    }
  }

  private static RegisterWords words() throws IOException {
    PackShelf shelf = PackShelf.ofBundled();
    Design.Wish wish = new Design.Wish(shelf.named(BookPages.USUAL_PACK), null, List.of());
    return RegisterWords.of(Design.of(shelf, wish, null), null);
  }

  private static byte[] register(int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RegisterWriter register = RegisterWriter.open(out, words(), Paper.A4);
    for (int i = 0; i < rows; i++) {
      register.add(
          row(
              "visit-" + i / 20,
              "O" + (i % 20 + 1),
              "The two sides agreed to open a second crossing at the pass, as item "
                  + i
                  + " says"));
    }
    register.end(Marking.of("TLP:GREEN"), DATED);
    return out.toByteArray();
  }

  private static RegisterRow row(String briefing, String outcome, String statement) {
    return new RegisterRow(
        briefing, outcome, "Trade", statement, "agreed", "Ann Lee", "12 km; 3 years", 2);
  }
}
