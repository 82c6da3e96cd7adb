package org.readout.report.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds where on the pages each block of text stands, what wrote it and where it leads. */
final class ProofLines {
  /** Of an element: the part and its line in which the element is written. */
  static final String SOURCE = "data-source";

  private final List<PageBox> pages;
  private final LayoutContext context;
  private final List<List<ProofLine>> found = new ArrayList<>();

  private ProofLines(List<PageBox> pages, LayoutContext context) {
    this.pages = pages;
    this.context = context;
    pages.forEach(page -> found.add(new ArrayList<>()));
  }

  /** The lines of each page. */
  static List<List<ProofLine>> of(LaidOutPages laidOut) {
    Box root = laidOut.renderer().getRootBox();
    List<PageBox> pages = laidOut.renderer().getRootBox().getLayer().getPages();
    LayoutContext context = laidOut.renderer().getSharedContext().newLayoutContextInstance();
    ProofLines lines = new ProofLines(pages, context);
    lines.collect(root);
    return lines.found;
  }

  private void collect(Box box) {
    if (box instanceof BlockBox block
        && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
      addBlock(block);
      return;
    }
    for (Box child : box.getChildren()) {
      collect(child);
    }
  }

  private void addBlock(BlockBox block) {
    Element element = element(block);
    if (element == null || element.getTagName().equals("body")) {
      return; // Boxes of the page itself, such as those that hold running heads.
    }
    Map<PageBox, Rectangle> places = new LinkedHashMap<>();
    for (Box child : block.getChildren()) {
      PageBox page = child instanceof LineBox ? page(child.getAbsY()) : null;
      if (page != null) {
        Rectangle line =
            new Rectangle(block.getAbsX(), child.getAbsY(), block.getWidth(), child.getHeight());
        places.merge(page, line, Rectangle::union);
      }
    }
    String text = element.getTextContent().strip().replaceAll("\\s+", " ");
    if (!text.isEmpty()) {
      places.forEach((page, area) -> found.get(pages.indexOf(page)).add(line(page, area, element)));
    }
  }

  private ProofLine line(PageBox page, Rectangle area, Element element) {
    double width = page.getWidth(context);
    double height = page.getHeight(context);
    double left = area.x + page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    double top = area.y - page.getTop() + page.getMarginBorderPadding(context, CalculatedStyle.TOP);
    return new ProofLine(
        left / width,
        top / height,
        area.width / width,
        area.height / height,
        element.getTextContent().strip().replaceAll("\\s+", " "),
        inherited(element, SOURCE),
        inherited(element, "id"),
        links(element));
  }

  private @Nullable PageBox page(int place) {
    for (PageBox page : pages) {
      if (place < page.getBottom()) {
        return page;
      }
    }
    return null;
  }

  private static @Nullable Element element(Box box) {
    for (Box each = box; each != null; each = each.getParent()) {
      if (each.getElement() != null) {
        return each.getElement();
      }
    }
    return null;
  }

  private static @Nullable String inherited(Element element, String attribute) {
    for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
      if (each.hasAttribute(attribute)) {
        return each.getAttribute(attribute);
      }
    }
    return null;
  }

  private static List<String> links(Element element) {
    Set<String> targets = new LinkedHashSet<>();
    NodeList links = element.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      String address = ((Element) links.item(i)).getAttribute("href");
      if (address.startsWith("#")) {
        targets.add(address.substring(1));
      }
    }
    return List.copyOf(targets);
  }
}
