package org.readout.report.standards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;

/**
 * Compares the order in which a page's contents are painted, which is the order of what is copied
 * or searched, with the order of their tags.
 */
final class PaintedOrder {
  private final Map<PDPage, Map<Integer, Integer>> ranks = new HashMap<>();
  private int next;

  private PaintedOrder() {}

  static List<String> faults(PrintedDocument printed) throws IOException {
    PaintedOrder order = new PaintedOrder();
    List<String> faults = new ArrayList<>();
    try (PDDocument document = printed.open()) {
      order.read(document.getDocumentCatalog().getStructureTreeRoot());
      int number = 1;
      for (PDPage page : document.getPages()) {
        order.check(page, "page " + number, faults);
        number++;
      }
    }
    return faults;
  }

  private void read(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        read(element);
      } else if (kid instanceof PDMarkedContentReference reference) {
        rank(reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
        rank(element.getPage(), id);
      }
    }
  }

  private void rank(PDPage page, int id) {
    ranks.computeIfAbsent(page, seen -> new HashMap<>()).put(id, next);
    next++;
  }

  private void check(PDPage page, String where, List<String> faults) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, Integer> known = ranks.getOrDefault(page, Map.of());
    int last = -1;
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        Integer rank = known.get(content.getMCID());
        if (rank == null) {
          faults.add(where + ": no tag holds content " + content.getMCID());
        } else if (rank < last) {
          faults.add(where + ": content " + content.getMCID() + " is painted too late");
        } else {
          last = rank;
        }
      }
    }
  }
}
