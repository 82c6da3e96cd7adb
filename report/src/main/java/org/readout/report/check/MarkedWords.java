package org.readout.report.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document's marked contents (ISO 32000-1, 14.6), as they are read: what is painted
 * in another order says itself how it is read. Each page is looked at once.
 */
public final class MarkedWords {
  private final Map<PDPage, Map<Integer, String>> known = new HashMap<>();

  /** The words of a page's content of that number; empty where there is none. */
  public String on(@Nullable PDPage page, int id) throws IOException {
    if (page == null) {
      return "";
    }
    Map<Integer, String> words = known.get(page);
    if (words == null) {
      words = of(page);
      known.put(page, words);
    }
    return words.getOrDefault(id, "");
  }

  private static Map<Integer, String> of(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> found = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      found.merge(content.getMCID(), of(content), String::concat);
    }
    return found;
  }

  /** The words of one content, with those of what is in it. */
  public static String of(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder found = new StringBuilder();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition glyph) {
        found.append(glyph.getUnicode());
      } else if (item instanceof PDMarkedContent nested) {
        found.append(of(nested));
      }
    }
    return found.toString();
  }
}
