package org.readout.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Lines from right to left, and letters that are joined. */
class WritingDirectionTest {
  private static final String STYLE =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ur\" dir=\"rtl\"><head><title>t</title>"
          + "<meta name=\"subject\" content=\"s\"/><style>body { font-family: Readout Sans; }"
          + " table { width: 100%; table-layout: fixed; border-collapse: collapse; }</style></head>";

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
    contents(page).forEach(content -> say(content, text));
    return text.toString();
  }

  private static void say(PDMarkedContent content, StringBuilder text) {
    if (content.getActualText() != null) {
      text.append(content.getActualText());
      return;
    }
    for (Object item : content.getContents()) {
      switch (item) {
        case TextPosition glyph -> text.append(glyph.getUnicode());
        case PDMarkedContent nested -> say(nested, text);
        default -> throw new IllegalStateException(item.toString());
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
