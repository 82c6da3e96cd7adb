package org.readout.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, a heading, a cell or an item of a list, as far as it stands on one page.
 *
 * @param left shares of the page's width and height, from its upper left corner
 * @param text its words
 * @param source where the template writes it, {@code parts/finding.ftlx:3}; {@code null} where the
 *     document was written without such marks
 * @param place the anchor that it is or stands in, if any
 * @param links the anchors that it leads to, each once
 */
public record ProofLine(
    double left,
    double top,
    double width,
    double height,
    String text,
    @Nullable String source,
    @Nullable String place,
    List<String> links) {
  public ProofLine {
    links = List.copyOf(links);
  }
}
