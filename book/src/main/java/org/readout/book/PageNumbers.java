package org.readout.book;

import java.io.IOException;
import org.openpdf.text.pdf.PdfReader;

/** Counts the pages of a PDF. */
final class PageNumbers {
  private PageNumbers() {}

  static int of(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages();
    }
  }
}
