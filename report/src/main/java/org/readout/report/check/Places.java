package org.readout.report.check;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
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

  private static final int NO_PAGE = -1;
  private static final NavigableSet<Integer> NOWHERE = Collections.emptyNavigableSet();

  private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Map<String, PDPageDestination> named = new TreeMap<>();
  private final Map<Integer, NavigableSet<Integer>> topsByPage = new HashMap<>();

  private Places(PDDocument document) {
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size());
    }
  }

  static Places of(PDDocument document) throws IOException {
    Places places = new Places(document);
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDDestinationNameTreeNode tree = names == null ? null : names.getDests();
    if (tree != null) {
      places.collect(tree);
    }
    for (PDPageDestination place : places.named.values()) {
      places
          .topsByPage
          .computeIfAbsent(places.pageOf(place), page -> new TreeSet<>())
          .add(top(place));
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
    if (target == null) {
      return false;
    }
    int top = top(target);
    Integer place = topsByPage.getOrDefault(pageOf(target), NOWHERE).ceiling(top - TOLERANCE_PT);
    return place != null && place <= top + TOLERANCE_PT;
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
    PDPage page = destination.getPage();
    return page == null
        ? destination.getPageNumber()
        : pages.getOrDefault(page.getCOSObject(), NO_PAGE);
  }

  private static int top(PDPageDestination destination) {
    return destination instanceof PDPageXYZDestination point ? point.getTop() : 0;
  }
}
