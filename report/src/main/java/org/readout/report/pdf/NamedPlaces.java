package org.readout.report.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Names the anchors of the page, so that {@code briefing.pdf#evidence-A3-2} opens there. A name
 * leads to where a link to the anchor leads: the top of its border, on the page where its text
 * begins.
 */
final class NamedPlaces {
  private static final float POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final LayoutContext context;
  private final List<PageBox> pages;
  private final float dotsPerPoint;

  private NamedPlaces(PDDocument document, PdfBoxRenderer rendered) {
    SharedContext shared = rendered.getSharedContext();
    this.document = document;
    this.context = shared.newLayoutContextInstance();
    this.pages = rendered.getRootBox().getLayer().getPages();
    this.dotsPerPoint = shared.getDPI() / POINTS_PER_INCH;
  }

  static void addTo(PDDocument document, PdfBoxRenderer rendered) {
    NamedPlaces finder = new NamedPlaces(document, rendered);
    Map<String, PDPageDestination> places = new TreeMap<>();
    rendered
        .getSharedContext()
        .getIdMap()
        .forEach((name, box) -> places.put(name, finder.place(box)));
    PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
    tree.setNames(places);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = Attachments.namesOf(catalog);
    names.setDests(tree);
    catalog.setNames(names);
  }

  private PDPageDestination place(Box box) {
    double border = PagedBoxCollector.findAdjustedBoundsForBorderBox(context, box, pages).getMinY();
    double text = PagedBoxCollector.findContentStartY(box);
    double top = page(text) > page(border) ? text : border;
    PageBox page = pages.get(page(top));
    double fromTop =
        page.getMarginBorderPadding(context, CalculatedStyle.TOP) + top - page.getTop();
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(document.getPage(page(top)));
    place.setLeft(0);
    place.setTop((int) Math.round((page.getHeight(context) - fromTop) / dotsPerPoint));
    return place;
  }

  private int page(double y) {
    return PagedBoxCollector.findPageForY(context, y, pages);
  }
}
