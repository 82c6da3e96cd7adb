package org.readout.report.check;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/** The named places of a document, and where its links lead. */
final class Places {
  /** A link may lead to the top of the box around a place: a line's height at most. */
  private static final int TOLERANCE_PT = 14;

  private final PDDocument document;
  private final Map<String, PDPageDestination> named = new TreeMap<>();

  private Places(PDDocument document) {
    this.document = document;
  }

  static Places of(PDDocument document) throws IOException {
    Places places = new Places(document);
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDDestinationNameTreeNode tree = names == null ? null : names.getDests();
    if (tree != null) {
      places.collect(tree);
    }
    return places;
  }

  private void collect(PDNameTreeNode<PDPageDestination> node) throws IOException {
    if (node.getNames() != null) {
      named.putAll(node.getNames());
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
        collect(kid);
      }
    }
  }

  boolean has(String name) {
    return named.containsKey(name);
  }

  /** Whether a link leads to the place of that name. */
  boolean leadsTo(PDAnnotationLink link, String name) throws IOException {
    PDPageDestination target = target(link);
    PDPageDestination place = named.get(name);
    return target != null && place != null && isAt(target, place);
  }

  /** Whether a link leads to some named place. */
  boolean leadsSomewhere(PDAnnotationLink link) throws IOException {
    PDPageDestination target = target(link);
    return target != null && named.values().stream().anyMatch(place -> isAt(target, place));
  }

  /** Whether a link stays in the document; others go to the web or to a file. */
  static boolean isInternal(PDAnnotationLink link) throws IOException {
    return link.getAction() == null || link.getAction() instanceof PDActionGoTo;
  }

  private @Nullable PDPageDestination target(PDAnnotationLink link) throws IOException {
    PDDestination target =
        link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
    return switch (target) {
      case PDNamedDestination name -> named.get(name.getNamedDestination());
      case PDPageDestination page when pageOf(page) >= 0 -> page;
      case null, default -> null;
    };
  }

  private boolean isAt(PDPageDestination target, PDPageDestination place) {
    return pageOf(target) == pageOf(place) && Math.abs(top(target) - top(place)) <= TOLERANCE_PT;
  }

  private int pageOf(PDPageDestination destination) {
    return destination.getPage() == null
        ? destination.getPageNumber()
        : document.getPages().indexOf(destination.getPage());
  }

  private static int top(PDPageDestination destination) {
    return destination instanceof PDPageXYZDestination point ? point.getTop() : 0;
  }
}
