package org.readout.report.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the renderer's structure tree gets wrong (ISO 32000-1, 14.8.4): a table's caption
 * comes out beside the table instead of in it, line breaks and row groups are empty elements, and a
 * table of contents is a list.
 *
 * <p>A list marked by the template with {@code title="role:TOC"} becomes a table of contents.
 */
final class StructureRepair {
  private static final String ROLE = "role:";

  /** Line breaks come out as spans, tables may lack rows, and boxes hold what only paints. */
  private static final Set<String> CAN_BE_EMPTY = Set.of("Span", "Div", "THead", "TBody", "TFoot");

  private StructureRepair() {}

  static void mend(PDDocument document) {
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      throw new IllegalStateException("the renderer wrote no structure tree");
    }
    mend(root);
  }

  private static void mend(PDStructureNode node) {
    List<PDStructureElement> kids = elements(node);
    for (PDStructureElement kid : kids) {
      applyRole(kid);
      mend(kid);
      if (CAN_BE_EMPTY.contains(kid.getStructureType()) && kid.getKids().isEmpty()) {
        node.removeKid(kid);
      }
    }
    moveCaption(node, kids);
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  private static void applyRole(PDStructureElement element) {
    String description = element.getAlternateDescription();
    if (description != null && description.startsWith(ROLE)) {
      element.setStructureType(description.substring(ROLE.length()));
      element.getCOSObject().removeItem(COSName.ALT);
    }
  }

  private static void moveCaption(PDStructureNode parent, List<PDStructureElement> kids) {
    PDStructureElement caption = only("Caption", kids);
    PDStructureElement table = only("Table", kids);
    if (caption != null && table != null) {
      parent.removeKid(caption);
      table.insertBefore(caption, table.getKids().getFirst());
      caption.setParent(table);
    }
  }

  private static @Nullable PDStructureElement only(String type, List<PDStructureElement> kids) {
    return kids.stream()
        .filter(kid -> type.equals(kid.getStructureType()))
        .findFirst()
        .orElse(null);
  }
}
