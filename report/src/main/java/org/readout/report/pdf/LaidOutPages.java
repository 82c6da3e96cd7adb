package org.readout.report.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A document whose lines and pages are known and not yet painted. Belongs to one thread. */
public final class LaidOutPages implements Closeable {
  private final String xhtml;
  private final HeedingDocument document;
  private final PdfBoxRenderer renderer;
  private final ClosedDoor door;
  private final FontsInUse fonts;

  private LaidOutPages(
      String xhtml,
      HeedingDocument document,
      PdfBoxRenderer renderer,
      ClosedDoor door,
      FontsInUse fonts) {
    this.door = door;
    this.fonts = fonts;
    this.xhtml = xhtml;
    this.document = document;
    this.renderer = renderer;
  }

  static LaidOutPages of(
      String xhtml,
      HeedingDocument document,
      PdfBoxRenderer renderer,
      ClosedDoor door,
      FontsInUse fonts) {
    door.loosenLinks(renderer);
    SharedContext context = renderer.getSharedContext();
    context.setLineBreaker(new HeedingBreaker(context.getLineBreaker()));
    renderer.layout();
    MirroredTables.mirror(renderer.getRootBox());
    return new LaidOutPages(xhtml, document, renderer, door, fonts);
  }

  /** How many pages the document takes. */
  public int count() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  /**
   * How much of what stands from one element to the end of another is not on the first one's page.
   *
   * @return a share; 0 where all of it is there or an element is missing
   */
  public double excess(String first, String last) {
    Box top = renderer.getSharedContext().getBoxById(first);
    Box end = renderer.getSharedContext().getBoxById(last);
    if (top == null || end == null) {
      return 0;
    }
    int bottom = end.getAbsY() + end.getHeight();
    int next = bottomOfPage(top.getAbsY());
    return bottom <= next ? 0 : (double) (bottom - next) / (bottom - top.getAbsY());
  }

  private int bottomOfPage(int place) {
    for (PageBox page : renderer.getRootBox().getLayer().getPages()) {
      if (page.getBottom() > place) {
        return page.getBottom();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** What the document asked for and was not given: kind and address, such as {@code css x.css}. */
  public List<String> blocked() {
    return door.blocked();
  }

  HeedingDocument paint() throws IOException {
    renderer.createPDFWithoutClosing();
    return document;
  }

  FontsInUse fonts() {
    return fonts;
  }

  PdfBoxRenderer renderer() {
    return renderer;
  }

  /** What was laid out. */
  public String xhtml() {
    return xhtml;
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    document.close();
  }
}
