package org.readout.report.xhtml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.readout.model.briefing.Briefing;

/**
 * Writes a briefing as one HTML page that needs nothing else: no script, no font, no picture from
 * outside. The page is the template pack's {@code page.ftlx}, around the parts that the PDF is made
 * of too; its style sheet is {@code page.css}.
 *
 * <p>The page forbids its reader's browser to load or run anything (Content Security Policy level
 * 3): the style sheet alone is let in, by its hash. Safe to share between threads.
 */
public final class HtmlWriter {
  private static final String ENTRY = "page.ftlx";
  private static final String STYLE = "page.css";

  private final Templates templates;
  private final String style;

  private HtmlWriter(Templates templates, String style) {
    this.templates = templates;
    this.style = style;
  }

  /** The writer for a bundled template pack, such as {@code policy}. */
  public static HtmlWriter ofBundled(String pack) throws IOException {
    Templates templates = Templates.ofBundled(pack);
    String style = templates.read(STYLE).replace("\r\n", "\n");
    if (style.toLowerCase(Locale.ROOT).contains("</style")) {
      throw new IllegalArgumentException(STYLE + " would end its own element");
    }
    return new HtmlWriter(templates, style);
  }

  /** The same briefing gives the same characters. */
  public String write(Briefing briefing) throws IOException {
    String whole = style + PrintedMarking.rule(briefing.marking());
    return templates.process(ENTRY, briefing, Map.of("style", whole, "styleHash", hash(whole)));
  }

  private static String hash(String style) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
