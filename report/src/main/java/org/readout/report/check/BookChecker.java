package org.readout.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.readout.model.source.Diagnostic;

/**
 * Follows every link of a book of briefings. Whether citations reach their words is a question to
 * the briefings, before they are bound.
 */
public final class BookChecker {
  /**
   * The links that lead nowhere; nothing where the document is no book.
   *
   * @throws IOException when the bytes are no PDF
   */
  public Optional<List<Diagnostic>> check(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return AttachedData.isOfBook(document) ? Optional.of(deadLinks(document)) : Optional.empty();
    } catch (InvalidPasswordException e) {
      return Optional.empty();
    }
  }

  private static List<Diagnostic> deadLinks(PDDocument document) throws IOException {
    Places places = Places.of(document);
    List<Diagnostic> dead = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && Places.isInternal(link)
            && !places.leadsSomewhere(link)) {
          String words = link.getContents() == null ? "" : " \"" + link.getContents() + "\"";
          dead.add(
              Inspection.finding("a link" + words + " on page " + number + " leads nowhere", null));
        }
      }
    }
    return dead;
  }
}
