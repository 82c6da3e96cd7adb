package org.readout.report.xhtml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.report.pack.Design;

/**
 * Writes a briefing as one HTML page that needs nothing else: no script, and no font or picture but
 * those it carries. The page is the design's {@code page.ftlx}, around the parts that the PDF is
 * made of too; its style sheet is {@code page.css}.
 *
 * <p>The page forbids its reader's browser to load or run anything (Content Security Policy level
 * 3): the style sheet alone is let in, by its hash. Safe to share between threads.
 */
public final class HtmlWriter {
  private static final String OWN_FILES = " img-src data:; font-src data:;";

  private final Templates templates;
  private final String style;

  private HtmlWriter(Templates templates, String style) {
    this.templates = templates;
    this.style = style;
  }

  /** The writer for a design. */
  public static HtmlWriter of(Design design) throws IOException {
    String style = PageStyle.of(design);
    if (style.toLowerCase(Locale.ROOT).contains("</style")) {
      throw new IllegalArgumentException("the style sheet would end its own element");
    }
    return new HtmlWriter(Templates.of(design), style);
  }

  /** The writer where nobody asks for another template. */
  public static HtmlWriter usual() throws IOException {
    return of(Design.usual(Form.FULL));
  }

  /**
   * The same briefing gives the same characters.
   *
   * @throws org.readout.report.pack.InvalidPackException where a template fails, or would let the
   *     page reach out
   */
  public String write(Briefing briefing) throws IOException {
    String whole = style + PrintedMarking.rule(briefing.marking());
    boolean trusted = templates.design().layers().areTrusted();
    String policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
            + hash(whole)
            + "';"
            + (trusted ? "" : OWN_FILES)
            + " base-uri 'none'; form-action 'none'\"/>";
    Map<String, String> names = Map.of("style", whole, "policy", policy);
    String page = templates.process(ENTRY, briefing, briefing.language(), names);
    if (!trusted) {
      Markup.mustKeepTo(policy, page);
    }
    return page;
  }

  private static final String ENTRY = "page.ftlx";

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
