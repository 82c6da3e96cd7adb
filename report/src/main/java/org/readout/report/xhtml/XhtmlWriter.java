package org.readout.report.xhtml;

import java.io.IOException;
import java.util.Map;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.report.pack.Design;

/**
 * Writes a briefing as one self-contained XHTML document, from which the PDF is set, with the
 * design's {@code briefing.ftlx}. Safe to share between threads.
 */
public final class XhtmlWriter {
  private static final String ENTRY = "briefing.ftlx";

  private final Templates templates;

  private XhtmlWriter(Templates templates) {
    this.templates = templates;
  }

  /** The writer for a design. */
  public static XhtmlWriter of(Design design) {
    return new XhtmlWriter(Templates.of(design));
  }

  /**
   * A writer whose document says of its elements which line of which part wrote them ({@code
   * data-source="parts/finding.ftlx:3"}).
   */
  public static XhtmlWriter marked(Design design) {
    return new XhtmlWriter(Templates.marked(design, Marks.LINES));
  }

  /**
   * A writer for {@link BrokenMarkup}: its documents say besides where each part begins and ends.
   */
  public static XhtmlWriter traced(Design design) {
    return new XhtmlWriter(Templates.marked(design, Marks.PARTS));
  }

  /** The writer for a form, where nobody asks for another template. */
  public static XhtmlWriter usual(Form form) throws IOException {
    return of(Design.usual(form));
  }

  /**
   * The same briefing gives the same characters.
   *
   * @throws org.readout.report.pack.InvalidPackException where a template fails, or writes a
   *     document type of its own
   */
  public String write(Briefing briefing) throws IOException {
    String xhtml = templates.process(ENTRY, briefing, briefing.language(), Map.of());
    if (!templates.design().layers().areTrusted()) {
      Markup.mustHaveNoDocumentType(xhtml);
    }
    return xhtml;
  }
}
