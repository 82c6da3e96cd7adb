package org.readout.book;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.readout.report.BookPages;

/** Turns the addresses of places in the book into links that lead there. */
final class BookLinks {
  private BookLinks() {}

  static void resolve(PdfReader reader) {
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        PdfDictionary action = annotations.getAsDict(i).getAsDict(PdfName.A);
        PdfString address = action == null ? null : action.getAsString(PdfName.URI);
        if (address != null && address.toUnicodeString().startsWith(BookPages.PLACE)) {
          String place = address.toUnicodeString().substring(BookPages.PLACE.length());
          action.remove(PdfName.URI);
          action.put(PdfName.S, PdfName.GOTO);
          action.put(PdfName.D, new PdfString(place));
        }
      }
    }
  }
}
