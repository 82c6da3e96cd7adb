package org.readout.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets pages line by line, as a printer would, and gives them as a PDF. */
final class Paper implements AutoCloseable {
  private static final float LEADING = 1.25f;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);

  /** A page in the making; points from its upper left corner. */
  final class Page implements AutoCloseable {
    private final PDPageContentStream content;

    private Page() throws IOException {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
    }

    /** Sets lines one under the other from {@code y} down. */
    Page lines(float x, float y, float size, String... lines) throws IOException {
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y - i * size * LEADING);
        content.showText(lines[i]);
        content.endText();
      }
      return this;
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  Page page() throws IOException {
    return new Page();
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
