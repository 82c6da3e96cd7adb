package org.readout.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.readout.model.work.GivenUpException;

/** A document whose painting and saving end when their thread is interrupted. */
final class HeedingDocument extends PDDocument {
  private static final int USUAL_LENGTH = 1 << 18;

  @Override
  public void addPage(PDPage page) {
    GivenUpException.endIfInterrupted();
    super.addPage(page);
  }

  byte[] saved() throws IOException {
    ByteArrayOutputStream pdf =
        new ByteArrayOutputStream(USUAL_LENGTH) {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            GivenUpException.endIfInterrupted();
            super.write(bytes, from, length);
          }
        };
    save(pdf, CompressParameters.DEFAULT_COMPRESSION);
    return pdf.toByteArray();
  }
}
