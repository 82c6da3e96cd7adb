package org.readout.report.standards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/**
 * What the Matterhorn protocol leaves to people, as far as it can be told from the tags: headings
 * in sequence (14), header cells with scope and one in each row (15), lists of items (16), notes
 * with an identifier of their own (19), links that say where they lead (28), figures with an
 * alternative (13), nothing empty.
 */
final class TagRules {
  /** What each may hold, where that is limited (ISO 32000-1, 14.8.4.3). */
  private static final Map<String, Set<String>> KIDS =
      Map.of(
          "L", Set.of("LI", "Caption", "L"),
          "LI", Set.of("Lbl", "LBody"),
          "Table", Set.of("Caption", "THead", "TBody", "TFoot", "TR"),
          "THead", Set.of("TR"),
          "TBody", Set.of("TR"),
          "TR", Set.of("TH", "TD"));

  private static final Set<String> MAY_BE_EMPTY = Set.of("TD");

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> notes = new HashSet<>();
  private int level;

  private TagRules() {}

  static List<String> broken(PrintedDocument printed) throws IOException {
    TagRules rules = new TagRules();
    try (PDDocument document = printed.open()) {
      if (!"en".equals(document.getDocumentCatalog().getLanguage())) {
        rules.faults.add("the document's language is not told");
      }
      rules.look(document.getDocumentCatalog().getStructureTreeRoot(), "");
    }
    if (rules.seen.getOrDefault("H1", 0) != 1) {
      rules.faults.add(rules.seen.get("H1") + " headings of the first level");
    }
    return rules.faults;
  }

  private void look(PDStructureNode node, String path) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String type = element.getStructureType();
        String place = path + "/" + type + "[" + seen.merge(type, 1, Integer::sum) + "]";
        Set<String> allowed = node instanceof PDStructureElement parent ? kidsOf(parent) : null;
        if (allowed != null && !allowed.contains(type)) {
          faults.add(place + " does not belong there");
        }
        check(element, type, place);
        look(element, place);
      }
    }
  }

  private static @Nullable Set<String> kidsOf(PDStructureElement parent) {
    return KIDS.get(parent.getStructureType());
  }

  private void check(PDStructureElement element, String type, String place) {
    if (element.getKids().isEmpty() && !MAY_BE_EMPTY.contains(type)) {
      faults.add(place + " is empty");
    }
    switch (type) {
      case "H1", "H2", "H3", "H4", "H5", "H6" -> heading(type.charAt(1) - '0', place);
      case "TH" -> headerCell(element, place);
      case "TR" -> {
        if (of("TH", element).isEmpty()) {
          faults.add(place + " has no header cell");
        }
      }
      case "Link" -> link(element, place);
      case "Note", "Reference" -> note(element, place);
      case "Figure" -> {
        if (isBlank(element.getAlternateDescription())) {
          faults.add(place + " has no alternative");
        }
      }
      default -> {
        // Nothing more is asked of the others.
      }
    }
  }

  private static List<PDStructureElement> of(String type, PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .filter(kid -> type.equals(kid.getStructureType()))
        .toList();
  }

  /** A reader goes from a reference to its note by these (ISO 14289-1, 7.9). */
  private void note(PDStructureElement note, String place) {
    String id = note.getElementIdentifier();
    if (isBlank(id) || !notes.add(id)) {
      faults.add(place + " has no identifier of its own: " + id);
    }
  }

  private void heading(int found, String place) {
    if (found > level + 1) {
      faults.add(place + " follows a heading of level " + level);
    }
    level = found;
  }

  private void headerCell(PDStructureElement cell, String place) {
    boolean hasScope = false;
    for (int i = 0; i < cell.getAttributes().size(); i++) {
      if (cell.getAttributes().getObject(i) instanceof PDTableAttributeObject table) {
        hasScope |= table.getScope() != null;
      }
    }
    if (!hasScope) {
      faults.add(place + " has no scope");
    }
  }

  private void link(PDStructureElement link, String place) {
    List<PDAnnotationLink> targets =
        link.getKids().stream()
            .filter(PDObjectReference.class::isInstance)
            .map(kid -> ((PDObjectReference) kid).getReferencedObject())
            .filter(PDAnnotationLink.class::isInstance)
            .map(PDAnnotationLink.class::cast)
            .toList();
    if (targets.isEmpty()) {
      faults.add(place + " leads nowhere");
    }
    for (PDAnnotationLink target : targets) {
      if (isBlank(target.getContents())) {
        faults.add(place + " does not say where it leads");
      }
    }
  }

  private static boolean isBlank(String text) {
    return Objects.requireNonNullElse(text, "").isBlank();
  }
}
