package org.readout.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 4);
  private static PdfWriter writer;

  @BeforeAll
  static void loadFonts() throws IOException {
    writer = new PdfWriter(FontShelf.load());
  }

  @Test
  void refusesACharacterThatNoFontHas() {
    assertThatThrownBy(() -> write("<p>\u0633</p>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no font has U+0633");
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
        .containsSubsequence("Table", "Caption: About", "THead", "TR", "TH: A", "TBody")
        .doesNotContainSequence("Caption: About", "Table");
  }

  @Test
  void ligaturesLoseNoLetters() throws IOException {
    assertThat(PdfDump.text(write("<p>official affairs after fifty flights</p>")))
        .contains("official affairs after fifty flights");
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
