package org.readout.report.xhtml;

import java.io.IOException;
import org.readout.model.briefing.Briefing;

/**
 * Writes a briefing as one self-contained XHTML document, from which the PDF is set, with the
 * template pack's {@code briefing.ftlx}. Safe to share between threads.
 */
public final class XhtmlWriter {
  private static final String ENTRY = "briefing.ftlx";

  private final Templates templates;

  private XhtmlWriter(Templates templates) {
    this.templates = templates;
  }

  /** The writer for a bundled template pack, such as {@code policy}. */
  public static XhtmlWriter ofBundled(String pack) {
    return new XhtmlWriter(Templates.ofBundled(pack));
  }

  /** The same briefing gives the same characters. */
  public String write(Briefing briefing) throws IOException {
    return templates.process(ENTRY, briefing);
  }
}
