package org.readout.book.register;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What a register says of itself: title, date, colour space, and that it is PDF/UA-1 and PDF/A-3a
 * (ISO 14289-1, 5; ISO 19005-3, 6.6.4).
 */
record RegisterMetadata(String title, String language, Instant dated) {
  private static final String PRODUCER = "Readout";
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+00''00'''", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static RegisterMetadata of(String title, String language, Instant dated) {
    return new RegisterMetadata(title, language, dated.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * @param digest of the document's content, which names it (ISO 32000-1, 14.4)
   */
  void addTo(PdfWriter pdf, byte[] digest) throws IOException {
    pdf.setOutputIntents(
        "sRGB", "", "", "sRGB IEC61966-2.1", ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    PdfArray intents = pdf.getExtraCatalog().getAsArray(new PdfName("OutputIntents"));
    ((PdfDictionary) intents.getPdfObject(0)).put(PdfName.S, new PdfName("GTS_PDFA1"));
    PdfDictionary about = pdf.getInfo();
    about.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    about.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(dated)));
    about.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(dated)));
    pdf.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    String identifier = HexFormat.of().formatHex(digest, 0, 16);
    about.put(PdfName.FILEID, new PdfLiteral("[<" + identifier + "><" + identifier + ">]"));
  }

  private String xmp() throws IOException {
    String date = dated.toString().replace("Z", "+00:00");
    try (InputStream form = RegisterMetadata.class.getResourceAsStream("register.xmp")) {
      if (form == null) {
        throw new FileNotFoundException("register.xmp is missing from the book module");
      }
      return new String(form.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{title}", escaped(title))
          .replace("{producer}", PRODUCER)
          .replace("{date}", date);
    }
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
