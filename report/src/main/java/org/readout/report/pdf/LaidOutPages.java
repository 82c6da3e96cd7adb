package org.readout.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document whose lines and pages are known and not yet painted. Belongs to one thread. */
public final class LaidOutPages implements Closeable {
  private final String xhtml;
  private final PDDocument document;
  private final PdfBoxRenderer renderer;

  private LaidOutPages(String xhtml, PDDocument document, PdfBoxRenderer renderer) {
    this.xhtml = xhtml;
    this.document = document;
    this.renderer = renderer;
  }

  static LaidOutPages of(String xhtml, PDDocument document, PdfBoxRenderer renderer) {
    renderer.layout();
    return new LaidOutPages(xhtml, document, renderer);
  }

  /** How many pages the document takes. */
  public int count() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  /**
   * The page, from 0, on which the element of that id ends.
   *
   * @return -1 where no element has it
   */
  public int pageOf(String id) {
    Box box = renderer.getSharedContext().getBoxById(id);
    if (box == null) {
      return -1;
    }
    int bottom = box.getAbsY() + box.getHeight() - 1;
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    int page = 0;
    while (page + 1 < pages.size() && pages.get(page + 1).getTop() <= bottom) {
      page++;
    }
    return page;
  }

  PDDocument paint() throws IOException {
    renderer.createPDFWithoutClosing();
    return document;
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
