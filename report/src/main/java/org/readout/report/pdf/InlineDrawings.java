package org.readout.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the SVG that stands in a page: paths and lines of text, in the colours and faces that the
 * style sheet gives their classes, with the page's own fonts.
 *
 * <p>It is a small part of SVG 2, the part that a briefing's drawings are made of: {@code g},
 * {@code path} with absolute commands, {@code text}, in units of one CSS pixel.
 */
final class InlineDrawings implements SVGDrawer {
  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return new InlineDrawing(svg, width, dotsPerPixel);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // The page's fonts are used, which the renderer has.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // As above.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
