package org.readout.report.standards;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.PdfSettings;
import org.readout.report.Publication;
import org.readout.report.json.VisitRecordWriter;

/** A visit in one form on one paper. */
final class PrintedDocument {
  private final Publication publication;
  private final String visitName;
  private final VisitRecord visit;
  private final PdfSettings settings;
  private final byte[] pdf;

  PrintedDocument(Publication publication, String name, VisitRecord visit, Form form, Paper paper)
      throws IOException {
    this.publication = publication;
    this.visitName = name;
    this.visit = visit;
    this.settings = PdfSettings.of(form, paper);
    this.pdf = publication.publish(visit, new VisitRecordWriter().write(visit), settings);
  }

  String name() {
    return visitName + ", " + settings.form().label() + ", " + settings.paper();
  }

  byte[] pdf() {
    return pdf;
  }

  PDDocument open() throws IOException {
    return Loader.loadPDF(pdf);
  }

  /** Says so where it takes more pages than its form may have. */
  List<String> overflow() throws IOException {
    try (PDDocument document = open()) {
      int pages = document.getNumberOfPages();
      return pages > settings.form().pages() ? List.of(pages + " pages") : List.of();
    }
  }

  /** What it was set from. */
  String xhtml() throws IOException {
    return publication.xhtml(visit, settings);
  }
}
