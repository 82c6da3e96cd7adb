package org.readout.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.conformance.ConformanceChecker;

class PdfWriterTest {
  private static final Instant DAY = Instant.parse("2019-06-04T00:00:00Z");
  private static PdfWriter writer;

  @BeforeAll
  static void loadFonts() throws IOException {
    writer = new PdfWriter(FontShelf.load());
  }

  @Test
  void refusesACharacterThatNoFontHas() {
    assertThatThrownBy(() -> write("<p>\u05d0</p>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no font has U+05D0");
  }

  @Test
  void readsNothingOutsideTheDocument(@TempDir Path folder) throws IOException {
    Path style = Files.writeString(folder.resolve("x.css"), "p:before { content: 'leaked' }");
    Path image = Files.writeString(folder.resolve("x.svg"), "<svg/>");
    byte[] pdf =
        write(
            "<style>@import url('"
                + style.toUri()
                + "'); p { background-image: url('"
                + image.toUri()
                + "') }</style><p>Words.</p><img alt='x' src='"
                + image.toUri()
                + "'/>");
    assertThat(PdfDump.text(pdf)).contains("Words.").doesNotContain("leaked");
  }

  @Test
  void captionsStandInsideTheirTable() throws IOException {
    byte[] pdf =
        write(
            "<div><table><caption>About</caption><thead><tr><th scope='col'>A</th></tr></thead>"
                + "<tbody><tr><td>1</td></tr></tbody></table></div>");
    assertThat(PdfDump.tags(pdf).lines().map(String::strip).toList())
        .containsSubsequence(
            "Table", "Caption: About", "THead", "TR", "TH [scope Column]: A", "TBody")
        .doesNotContainSequence("Caption: About", "Table");
  }

  @Test
  void aTablesHeadIsPrintedOnEveryPageAndReadOutOnce() throws IOException {
    byte[] pdf = write(tableOf(160, "Short <span>head</span> of a <em>column</em>"));
    assertThat(PdfDump.pages(pdf))
        .hasSizeGreaterThan(2)
        .allSatisfy(page -> assertThat(page).contains("Short", "head", "column"));
    assertThat(PdfDump.tags(pdf))
        .containsOnlyOnce("THead")
        .containsOnlyOnce("TH ")
        .containsOnlyOnce("column")
        .contains("TD: cell 1.", "TD: cell 160.");
    assertThat(new ConformanceChecker().check(pdf)).isEmpty();
  }

  @Test
  void aLinkInATablesHeadStaysALinkOnEveryPage() throws IOException {
    byte[] pdf = write(tableOf(160, "Head <a href='#t' title='Go to T'>of T</a>"));
    assertThat(PdfDump.links(pdf).lines().count()).isEqualTo(PdfDump.pages(pdf).size());
    assertThat(new ConformanceChecker().check(pdf)).isEmpty();
  }

  private static String tableOf(int rows, String head) {
    StringBuilder table =
        new StringBuilder("<table style='-fs-table-paginate: paginate'><thead><tr><th scope='col'>")
            .append(head)
            .append("</th></tr></thead><tbody>");
    for (int row = 1; row <= rows; row++) {
      table.append("<tr><td>cell ").append(row).append(".</td></tr>");
    }
    return table.append("</tbody></table>").toString();
  }

  @Test
  void ligaturesLoseNoLetters() throws IOException {
    assertThat(PdfDump.text(write("<p>official affairs after fifty flights</p>")))
        .contains("official affairs after fifty flights");
  }

  @Test
  void drawingsAreFiguresWhoseTextCanBeRead() throws IOException {
    byte[] pdf =
        write(
            "<div><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 40' alt='A line'>"
                + "<g><path fill='none' stroke-width='1.2' d='M 0 20 L 200 20'/>"
                + "<path d='M 5 0 C 10 0 10 5 5 5 Z'/></g>"
                + "<text x='100' y='12' font-size='10' text-anchor='middle'>affairs</text>"
                + "<text x='200' y='36' font-size='10' text-anchor='end'>fifty ■</text>"
                + "</svg></div>");
    assertThat(PdfDump.tags(pdf)).contains("Figure [alt A line]: affairs");
    assertThat(PdfDump.text(pdf)).contains("affairs").contains("fifty ■");
  }

  @Test
  void refusesADrawingItCannotDraw() {
    assertThatThrownBy(() -> write("<svg viewBox='0 0 9 9' alt='x'><rect/></svg>"))
        .hasMessageContaining("a drawing holds g, path and text, not rect");
    assertThatThrownBy(() -> write("<svg viewBox='0 0 9 9' alt='x'><path d='M 0 0 H 5'/></svg>"))
        .hasMessageContaining("no path command: H");
    assertThatThrownBy(() -> write("<svg alt='x'/>"))
        .hasMessageContaining("a drawing needs a viewBox of four numbers");
  }

  private static byte[] write(String body) throws IOException {
    return writer.write(
        "<html lang='en'><head><title>T</title><meta name='description' content='d'/><style>"
            + "body { font-family: 'Readout Serif' }</style><bookmarks>"
            + "<bookmark name='T' href='#t'/></bookmarks></head><body><h1 id='t'>T</h1>"
            + body
            + "</body></html>",
        DAY,
        List.of(Attachment.json(new byte[] {'1'})));
  }
}
