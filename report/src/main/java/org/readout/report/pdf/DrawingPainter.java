package org.readout.report.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints the paths and lines of text of one drawing on one page. */
final class DrawingPainter {
  private final PdfBoxFastOutputDevice page;
  private final RenderingContext context;
  private final AffineTransform place;

  /**
   * @param place from the drawing's units to the page's dots
   */
  DrawingPainter(PdfBoxFastOutputDevice page, RenderingContext context, AffineTransform place) {
    this.page = page;
    this.context = context;
    this.place = place;
  }

  void paint(Element svg) {
    Stroke before = page.getStroke();
    paintKids(svg);
    page.setStroke(before);
  }

  private void paintKids(Element parent) {
    for (Node kid = parent.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element element) {
        switch (element.getNodeName()) {
          case "g" -> paintKids(element);
          case "path" -> path(element);
          case "text" -> text(element);
          default ->
              throw new IllegalArgumentException(
                  "a drawing holds g, path and text, not " + element.getNodeName());
        }
      }
    }
  }

  private void path(Element element) {
    page.setColor(style(element).getColor());
    Shape path = place.createTransformedShape(PathData.read(element.getAttribute("d")));
    if (!element.getAttribute("fill").equals("none")) {
      page.fill(path);
    }
    if (element.hasAttribute("stroke-width")) {
      float pen = (float) (number(element, "stroke-width") * place.getScaleX());
      page.setStroke(new BasicStroke(pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      page.draw(path);
    }
  }

  private void text(Element element) {
    CalculatedStyle style = style(element);
    FontSpecification face = face(style, number(element, "font-size") * place.getScaleX());
    FSFont font = context.getFont(face);
    String words = WritingDirection.painted(element.getTextContent());
    double length = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
    double before =
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> length / 2;
          case "end" -> length;
          default -> 0;
        };
    double[] at = {number(element, "x"), number(element, "y")};
    place.transform(at, 0, at, 0, 1);
    page.setColor(style.getColor());
    page.setFontSpecification(face);
    page.setFont(font);
    page.drawString(words, (float) (at[0] - before), (float) at[1], null);
  }

  private FontSpecification face(CalculatedStyle style, double size) {
    FontSpecification asked = style.getFont(context);
    FontSpecification face = new FontSpecification();
    face.families = asked.families;
    face.fontStyle = asked.fontStyle;
    face.fontWeight = asked.fontWeight;
    face.variant = asked.variant;
    face.size = (float) size;
    return face;
  }

  private CalculatedStyle style(Element element) {
    return page.getSharedContext().getStyle(element);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
