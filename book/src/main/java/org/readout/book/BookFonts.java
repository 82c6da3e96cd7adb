package org.readout.book;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.pdf.BaseFont;

/** The bundled faces, as OpenPDF embeds them. */
public final class BookFonts {
  private static final String FOLDER = "/org/readout/templates/fonts/";

  private BookFonts() {}

  /** The sans face for reading. */
  public static BaseFont regular() throws IOException {
    return load("ReadoutSans-Regular");
  }

  /** The sans face for heads and markings. */
  public static BaseFont semiBold() throws IOException {
    return load("ReadoutSans-SemiBold");
  }

  /** For letters of Arabic script; what is not used is not embedded. */
  public static BaseFont arabic() throws IOException {
    return load("NotoNaskhArabic-Regular");
  }

  /** The same for markings. */
  public static BaseFont arabicSemiBold() throws IOException {
    return load("NotoNaskhArabic-SemiBold");
  }

  private static BaseFont load(String name) throws IOException {
    try (InputStream file = BookFonts.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      if (file == null) {
        throw new FileNotFoundException("font " + name + " is missing from the templates module");
      }
      BaseFont font =
          BaseFont.createFont(
              name + ".ttf", BaseFont.IDENTITY_H, true, false, file.readAllBytes(), null);
      font.setIncludeCidSet(false);
      // A subset would be named by chance.
      font.setSubset(false);
      return font;
    }
  }
}
