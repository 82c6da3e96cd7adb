package org.readout.report.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Takes the table heads that are printed again on a further page out of the structure. The renderer
 * hangs each printing on the same cells, which would be read out once for every page; only the
 * first is content, the others are artifacts of pagination (ISO 32000-1, 14.8.2.2.2).
 */
final class RepeatedHeads {
  private static final BitSet NONE = new BitSet();
  private static final COSArray NO_PARENTS = new COSArray();

  private final IdentityHashMap<COSDictionary, BitSet> contents = new IdentityHashMap<>();
  private final PDDocument document;

  private RepeatedHeads(PDDocument document) {
    this.document = document;
  }

  /** Takes the repetitions out and remembers where they stand. */
  static RepeatedHeads takenFrom(PDDocument document) {
    RepeatedHeads heads = new RepeatedHeads(document);
    heads.look(document.getDocumentCatalog().getStructureTreeRoot());
    if (!heads.contents.isEmpty()) {
      heads.forgetParents();
    }
    return heads;
  }

  /** The identifiers of the page's marked contents that are repetitions. */
  BitSet on(PDPage page) {
    return contents.getOrDefault(page.getCOSObject(), NONE);
  }

  private void look(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("THead")) {
          takeFrom(element, element.getPage().getCOSObject());
        } else {
          look(element);
        }
      }
    }
  }

  /** An element belongs to the page that it begins on, and so do the bare numbers it holds. */
  private void takeFrom(PDStructureElement node, COSDictionary first) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getPage().getCOSObject().equals(first)) {
          takeFrom(element, first);
        } else if (!holdsLink(element)) {
          node.removeKid(element);
          takeAll(element);
        }
      } else if (kid instanceof PDMarkedContentReference reference
          && !reference.getPage().getCOSObject().equals(first)) {
        node.removeKid(reference);
        take(reference.getPage(), reference.getMCID());
      }
    }
  }

  /** A link is a link wherever it is printed, and stays in the structure (ISO 14289-1, 7.18.5). */
  private static boolean holdsLink(PDStructureElement node) {
    return node.getKids().stream()
        .anyMatch(kid ->
            kid instanceof PDObjectReference
                || kid instanceof PDStructureElement element && holdsLink(element));
  }

  private void takeAll(PDStructureElement node) {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> takeAll(element);
        case PDMarkedContentReference reference -> take(reference.getPage(), reference.getMCID());
        case Integer id -> take(node.getPage(), id);
        default -> throw new IllegalStateException("a table's head holds " + kid);
      }
    }
  }

  private void take(PDPage page, int id) {
    contents.computeIfAbsent(page.getCOSObject(), key -> new BitSet()).set(id);
  }

  /** What is no content has no element above it (ISO 32000-1, 14.7.4.4). */
  private void forgetParents() {
    Map<Integer, COSArray> parents = parents();
    contents.forEach((page, ids) -> {
      COSArray ofPage = parents.getOrDefault(page.getInt(COSName.STRUCT_PARENTS), NO_PARENTS);
      ids.stream().filter(id -> id < ofPage.size()).forEach(id -> ofPage.set(id, COSNull.NULL));
    });
  }

  /** For each page, by its number in the tree of parents, the elements of its contents. */
  private Map<Integer, COSArray> parents() {
    COSDictionary tree =
        document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject();
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    Map<Integer, COSArray> parents = new HashMap<>();
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i + 1) instanceof COSArray ofPage) {
        parents.put(numbers.getInt(i), ofPage);
      }
    }
    return parents;
  }
}
