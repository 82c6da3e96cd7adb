package org.readout.report.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The order in which the tags read what the pages hold (ISO 32000-1, 14.8.2.3). The renderer paints
 * a line's own text before the links and highlights in it, and all floats first: who reads by the
 * tags does not notice, but whoever copies or searches a paragraph does.
 */
final class ReadingOrder {
  private final IdentityHashMap<COSDictionary, Map<Integer, Integer>> ranks =
      new IdentityHashMap<>();
  private int next;

  private ReadingOrder() {}

  static ReadingOrder of(PDDocument document) {
    ReadingOrder order = new ReadingOrder();
    order.read(document.getDocumentCatalog().getStructureTreeRoot());
    return order;
  }

  /** The same operators, what is tagged behind what is not and in the order of its tags. */
  byte[] ordered(PDPage page, byte[] operators) {
    Map<Integer, Integer> known = ranks.getOrDefault(page.getCOSObject(), Map.of());
    return known.size() < 2 ? operators : new PageOperators(operators, known).ordered();
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
    ranks.computeIfAbsent(page.getCOSObject(), seen -> new HashMap<>()).put(id, next);
    next++;
  }
}
