package org.readout.report.xhtml;

import java.io.IOException;
import java.util.Map;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.report.pack.Design;

/**
 * Writes a briefing as CommonMark with the tables of GitHub's dialect, with the design's {@code
 * briefing.md.ftl}. Whatever an article says comes out as the same text and nothing else. Safe to
 * share between threads.
 */
public final class MarkdownWriter {
  private static final String ENTRY = "briefing.md.ftl";

  /**
   * By this first line, which is not shown, the briefing is known when it is read as an article.
   */
  private static final String MARK = "<!-- Readout briefing -->\n\n";

  private final Templates templates;

  private MarkdownWriter(Templates templates) {
    this.templates = templates;
  }

  /** The writer for a design. */
  public static MarkdownWriter of(Design design) {
    return new MarkdownWriter(Templates.of(design));
  }

  /** The writer where nobody asks for another template. */
  public static MarkdownWriter usual() throws IOException {
    return of(Design.usual(Form.FULL));
  }

  /** The same briefing gives the same characters. */
  public String write(Briefing briefing) throws IOException {
    return MARK + templates.process(ENTRY, briefing, briefing.language(), Map.of());
  }
}
