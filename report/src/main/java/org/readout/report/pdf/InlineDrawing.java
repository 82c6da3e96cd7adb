package org.readout.report.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** One drawing of a page, scaled so that one of its units is one CSS pixel. */
final class InlineDrawing implements SVGImage {
  private static final Pattern SPACES = Pattern.compile("[\\s,]+");

  private final Element svg;
  private final double width;
  private final double height;
  private final double scale;

  /**
   * @param given the width that the style sheet asks for, in dots; negative where it asks for none
   */
  InlineDrawing(Element svg, double given, double dotsPerPixel) {
    this.svg = svg;
    List<String> view = SPACES.splitAsStream(svg.getAttribute("viewBox").strip()).toList();
    if (view.size() != 4) {
      throw new IllegalArgumentException("a drawing needs a viewBox of four numbers, not " + view);
    }
    this.width = Double.parseDouble(view.get(2));
    this.height = Double.parseDouble(view.get(3));
    this.scale = given > 0 ? given / width : dotsPerPixel;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.round(width * scale);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.round(height * scale);
  }

  @Override
  public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
    AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
    new DrawingPainter((PdfBoxFastOutputDevice) page, context, place).paint(svg);
  }
}
