package org.readout.report.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Embeds the glyphs a document uses. */
final class EmbeddedFont extends PDFontSupplier {
  private final PDDocument document;
  private final TrueTypeFont font;
  private final FontsInUse used;

  @SuppressWarnings("NullAway") // The supplier asks for a font made in advance or for none.
  EmbeddedFont(PDDocument document, TrueTypeFont font, FontsInUse used) {
    super(null);
    this.document = document;
    this.font = font;
    this.used = used;
  }

  @Override
  public PDFont supply() {
    try {
      PDFont embedded = PDType0Font.load(document, font, true);
      used.add(embedded);
      return embedded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
