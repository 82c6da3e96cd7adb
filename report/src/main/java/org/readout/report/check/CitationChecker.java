package org.readout.report.check;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.readout.model.source.Diagnostic;

/**
 * Follows every citation of a briefing to its words: the link leads to the evidence entry of its
 * label, the entry's words stand in the attached data, the data's evidence stands in the document,
 * and the links back arrive. Safe to share between threads.
 */
public final class CitationChecker {
  /**
   * What is wrong; empty when every citation reaches its words.
   *
   * @throws IOException when the bytes are no PDF
   */
  public List<Diagnostic> check(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      AttachedData data = AttachedData.of(document);
      return new Inspection(document, data).findings();
    } catch (InvalidPasswordException e) {
      return List.of(Inspection.finding("the document is encrypted", "check it unencrypted"));
    } catch (AttachedData.Unusable e) {
      return List.of(Inspection.finding(e.getMessage(), null));
    }
  }
}
