package org.readout.report.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures each word of a document once in each size of each face. Tables measure their words for
 * the columns and again for the lines, and a document has few different ones.
 */
class MeasuredWords extends PdfBoxTextRenderer {
  private record Face(FontDescription face, float size) {}

  private final Map<Face, Map<String, Integer>> widths = new HashMap<>();

  @Override
  public int getWidth(FontContext context, FSFont font, String words) {
    List<FontDescription> faces = ((PdfBoxFSFont) font).getFontDescriptions();
    if (faces.isEmpty()) {
      return super.getWidth(context, font, words);
    }
    Map<String, Integer> known =
        widths.computeIfAbsent(new Face(faces.get(0), font.getSize2D()), face -> new HashMap<>());
    Integer width = known.get(words);
    if (width == null) {
      width = super.getWidth(context, font, words);
      known.put(words, width);
    }
    return width;
  }
}
