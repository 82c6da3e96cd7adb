package org.readout.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.readout.report.check.MarkedWords;

/** Lines from right to left, and letters that are joined. */
class WritingDirectionTest {
  private static final String STYLE =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ur\" dir=\"rtl\"><head><title>t</title>"
          + "<meta name=\"subject\" content=\"s\"/><style>body { font-family: Readout Sans; }"
          + " table { width: 100%; table-layout: fixed; border-collapse: collapse; }"
          + " .labelled:before { content: 'صفحہ '; }</style></head>";

  private final FontShelf fonts;

  WritingDirectionTest() throws IOException {
    fonts = FontShelf.load();
  }

  @Test
  void lettersTakeTheFormsThatTheirNeighboursAskFor() {
    // Urdu's own letters among them: tteh, gaf, farsi yeh, heh goal, noon ghunna.
    assertThat(ArabicLetters.joined("\u0628\u0679\u06AF")).isEqualTo("\uFE91\uFB69\uFB93");
    assertThat(ArabicLetters.joined("\u06C1\u06CC\u06BA")).isEqualTo("\uFBA8\uFBFF\uFB9F");
    assertThat(ArabicLetters.joined("\u0633\u0644\u0627\u0645")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    assertThat(LetterForms.parted(ArabicLetters.joined("سلام گٹھنا ہیں")))
        .isEqualTo("سلام گٹھنا ہیں");
  }

  @Test
  void whatCannotBeJoinedIsNotPrinted() {
    assertThat(fonts.hasGlyph(0x06CC)).isTrue();
    assertThat(fonts.hasGlyph(0x060C)).isTrue();
    assertThat(fonts.hasGlyph(0x067C)).as("a letter of Pashto without forms").isFalse();
    assertThat(fonts.hasGlyph(0x0651)).as("a mark that wants to be placed").isFalse();
    for (int letter : new int[] {0x0915, 0x0995, 0x0E01, 0x0B95, 0x1000}) {
      assertThat(fonts.hasGlyph(letter)).isFalse();
    }
  }

  @Test
  void whatIsPrintedReadsAsItWasWritten() throws IOException {
    String body =
        "<body><p id=\"p\">دورہ: <bdi>Port Aldan (Sund)</bdi>، 6–7 جون 2019</p></body></html>";
    try (PDDocument document = printed(body)) {
      assertThat(said(document.getPage(0))).isEqualTo("دورہ: Port Aldan (Sund)، 6–7 جون 2019");
    }
  }

  @Test
  void joinersJoinAndPart() {
    assertThat(ArabicLetters.joined("\u0645\u06CC\u200C\u062E"))
        .isEqualTo("\uFEE3\uFBFD\u200C\uFEA5");
    assertThat(ArabicLetters.joined("\u0647\u200D")).isEqualTo("\uFEEB\u200D");
    assertThat(WritingDirection.painted("\u0647\u200D")).isEqualTo("\uFEEB");
  }

  @Test
  void whatLooksTheSameIsReadAsItWasWritten() throws IOException {
    // Noon ghunna and alef maksura inside a word, joiners, and signs that letters could stand for.
    String words = "بںب بىب می\u200Cخواهم ہے… ½ m³";
    try (PDDocument document = printed("<body><p id=\"p\">" + words + "</p></body></html>")) {
      assertThat(said(document.getPage(0))).isEqualTo(words);
    }
  }

  @Test
  void whatAStyleSheetSaysIsJoinedAndTurned() throws IOException {
    String body = "<body><p id=\"p\" class=\"labelled\">اول</p></body></html>";
    try (PDDocument document = printed(body)) {
      assertThat(said(document.getPage(0))).isEqualTo("صفحہ اول");
      // Sad at a word's start.
      assertThat(glyphs(document.getPage(0))).contains("\uFEBB");
    }
  }

  @Test
  void joinersAloneAreNoReasonToSetLinesBothWays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PdfWriter(fonts).layOut("<p>A\u200Cb</p>"));
  }

  @Test
  void theFirstColumnStandsAtTheRight() throws IOException {
    String body =
        "<body><table id=\"t\"><tr><th>پہلا</th><td>Second</td><td>Third</td></tr></table></body></html>";
    try (PDDocument document = printed(body)) {
      List<Float> places =
          contents(document.getPage(0)).stream()
              .map(content -> firstGlyph(content).getXDirAdj())
              .toList();
      assertThat(places).hasSize(3);
      assertThat(places.get(0)).isGreaterThan(places.get(1));
      assertThat(places.get(1)).isGreaterThan(places.get(2));
    }
  }

  private PDDocument printed(String body) throws IOException {
    return Loader.loadPDF(new PdfWriter(fonts).write(STYLE + body, Instant.EPOCH, List.of()));
  }

  private static String said(PDPage page) throws IOException {
    StringBuilder text = new StringBuilder();
    contents(page).forEach(content -> text.append(MarkedWords.of(content)));
    return text.toString();
  }

  private static String glyphs(PDPage page) throws IOException {
    StringBuilder glyphs = new StringBuilder();
    contents(page).forEach(content -> show(content, glyphs));
    return glyphs.toString();
  }

  private static void show(PDMarkedContent content, StringBuilder glyphs) {
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition glyph) {
        glyphs.append(glyph.getUnicode());
      } else {
        show((PDMarkedContent) item, glyphs);
      }
    }
  }

  private static TextPosition firstGlyph(PDMarkedContent content) {
    Object first = content.getContents().getFirst();
    return first instanceof TextPosition glyph ? glyph : firstGlyph((PDMarkedContent) first);
  }

  private static List<PDMarkedContent> contents(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    return extractor.getMarkedContents().stream()
        .filter(content -> content.getMCID() >= 0)
        .toList();
  }
}
