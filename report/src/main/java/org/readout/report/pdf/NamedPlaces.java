package org.readout.report.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Names the anchors of the page, so that {@code briefing.pdf#evidence-A3-2} opens there. */
final class NamedPlaces {
  private static final Pattern ANY = Pattern.compile(".+");

  private NamedPlaces() {}

  static void addTo(PDDocument document, PdfBoxRenderer rendered) {
    Map<String, PDPageDestination> places = new TreeMap<>();
    for (PagePosition<Box> position : rendered.findPagePositionsByID(ANY)) {
      places.putIfAbsent(position.getId(), place(document.getPage(position.getPageNo()), position));
    }
    PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
    tree.setNames(places);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = Attachments.namesOf(catalog);
    names.setDests(tree);
    catalog.setNames(names);
  }

  private static PDPageDestination place(PDPage page, PagePosition<Box> position) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setLeft(0);
    place.setTop(Math.round(position.getY() + position.getHeight()));
    return place;
  }
}
