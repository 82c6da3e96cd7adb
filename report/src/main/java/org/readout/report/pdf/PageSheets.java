package org.readout.report.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gives the renderer its pages, made so that many marks on one cost no more than as many. */
final class PageSheets implements PageSupplier {
  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadow) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new EachItsOwn());
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources(resources));
    document.addPage(page);
    return page;
  }

  /**
   * Descriptions of marked content, which are looked through for an equal one whenever one is
   * added. There never is: each is an object of its own, equal to itself alone.
   */
  private static final class EachItsOwn extends COSDictionary {
    @Override
    public boolean containsValue(Object value) {
      return false;
    }
  }
}
