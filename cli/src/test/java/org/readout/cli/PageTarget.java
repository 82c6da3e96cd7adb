package org.readout.cli;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Where a link leads. */
final class PageTarget {
  private PageTarget() {}

  /** The index of the page; negative where there is none. */
  static int of(PDDocument document, PDDestination target) throws IOException {
    if (target instanceof PDPageDestination page) {
      return page.retrievePageNumber();
    }
    if (!(target instanceof PDNamedDestination named)) {
      return -1;
    }
    PDDestinationNameTreeNode names = document.getDocumentCatalog().getNames().getDests();
    PDPageDestination page = names.getValue(named.getNamedDestination());
    return page == null ? -1 : page.retrievePageNumber();
  }
}
