package org.readout.report.xhtml;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.report.pack.Layers;
import org.readout.report.pack.PackFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds the tag of a template that keeps a document from being well formed (XML 1.0, 2.1). */
public final class BrokenMarkup {
  private static final Pattern TAG =
      Pattern.compile("<(?<end>/)?[a-z][a-z0-9]*(?:[^<>\"']|\"[^\"]*\"|'[^']*'|</?[#@][^>]*>)*+>");

  private BrokenMarkup() {}

  /**
   * What is wrong, at its line of the part that wrote it.
   *
   * @param traced a document of {@link XhtmlWriter#traced}
   * @return {@code null} where the document is well formed, or nothing tells the place
   */
  public static @Nullable Diagnostic find(Layers layers, String traced) throws IOException {
    TagTrace trace = new TagTrace();
    try {
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
      parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      parsers.newSAXParser().parse(new InputSource(new StringReader(traced)), trace);
      return null;
    } catch (SAXException e) {
      TagTrace.Finding finding = trace.finding(String.valueOf(e.getMessage()));
      return finding == null ? null : diagnostic(layers, finding);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has a secure XML parser", e);
    }
  }

  private static @Nullable Diagnostic diagnostic(Layers layers, TagTrace.Finding finding)
      throws IOException {
    int colon = finding.source().lastIndexOf(':');
    PackFile part = layers.find(finding.source().substring(0, colon));
    if (part == null) {
      return null;
    }
    int line = Integer.parseInt(finding.source().substring(colon + 1));
    return Diagnostic.error(part.name(), finding.message(), finding.hint())
        .at(
            finding.tag().equals(TagTrace.UNOPENED)
                ? unopened(part.text())
                : place(part.text().lines().toList(), line, finding.tag()));
  }

  /** The first tag that is closed and was not opened above, as the part is written. */
  private static Place unopened(String part) {
    int depth = 0;
    Matcher tag = TAG.matcher(part);
    while (depth >= 0 && tag.find()) {
      depth += tag.group("end") != null ? -1 : tag.group().endsWith("/>") ? 0 : 1;
    }
    List<String> before = part.substring(0, depth < 0 ? tag.start() : 0).lines().toList();
    boolean startsLine = depth < 0 && part.charAt(Math.max(0, tag.start() - 1)) == '\n';
    return before.isEmpty() || startsLine
        ? new Place(before.size() + 1, 1)
        : new Place(before.size(), before.getLast().length() + 1);
  }

  /** The first such tag from the line on; the line itself where there is none. */
  private static Place place(List<String> lines, int from, String tag) {
    for (int line = from; line <= lines.size(); line++) {
      int column = lines.get(line - 1).indexOf(tag);
      if (column >= 0) {
        return new Place(line, column + 1);
      }
    }
    return new Place(from, 1);
  }
}
