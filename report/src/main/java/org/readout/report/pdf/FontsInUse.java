package org.readout.report.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that a document is set in, as they were read. The document itself has their letters
 * only when it has been saved; until then it can be painted with these alone.
 */
final class FontsInUse {
  private final IdentityHashMap<COSDictionary, PDFont> fonts = new IdentityHashMap<>();

  void add(PDFont font) {
    fonts.put(font.getCOSObject(), font);
  }

  /**
   * @param resource a page's entry for a font
   */
  @Nullable PDFont find(@Nullable COSBase resource) {
    return resource instanceof COSDictionary dictionary ? fonts.get(dictionary) : null;
  }
}
