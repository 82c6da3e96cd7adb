package org.readout.report.standards;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.readout.report.check.MarkedWords;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Compares the text of a document in the order of its tags with what it was set from, character by
 * character. White space counts as one space; where a line ends, a space is not printed, a word too
 * long for it goes on, and in the cell of a table it may be hyphenated.
 */
final class ReadText {
  private static final char LINE_END = '\n';
  private static final Set<String> INLINE_TAGS = Set.of("Span", "Link", "Em", "Strong", "Quote");
  private static final Set<String> INLINE = Set.of("span", "a", "bdi");
  private static final Set<String> NOT_READ = Set.of("head", "bookmarks", "style", "svg");
  private static final int SHOWN = 60;

  private final MarkedWords words = new MarkedWords();
  private final StringBuilder text = new StringBuilder();

  private ReadText() {}

  static List<String> differences(PrintedDocument printed) throws IOException {
    ReadText read = new ReadText();
    try (PDDocument document = printed.open()) {
      read.read(document.getDocumentCatalog().getStructureTreeRoot());
    }
    ReadText written = new ReadText();
    written.write(rootOf(printed.xhtml()));
    return compared(written.text, read.text);
  }

  private static Element rootOf(String xhtml) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xhtml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the XHTML is not well-formed", e);
    }
  }

  private void write(Node node) {
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid.getNodeType() == Node.TEXT_NODE) {
        text.append(kid.getNodeValue().replaceAll("\\s+", " "));
      } else if (kid instanceof Element element && isRead(element)) {
        boolean isBlock = !INLINE.contains(element.getNodeName());
        end(isBlock);
        write(element);
        end(isBlock);
      }
    }
  }

  /** Running headers and footers are no part of the text. */
  private static boolean isRead(Element element) {
    return !NOT_READ.contains(element.getNodeName())
        && !element.getAttribute("class").startsWith("running-");
  }

  private void end(boolean isBlock) {
    if (isBlock) {
      text.append(LINE_END);
    }
  }

  private void read(PDStructureNode node) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String type = element.getStructureType();
        if (!type.equals("Figure") && !type.equals("Lbl")) {
          boolean isBlock = !INLINE_TAGS.contains(type);
          end(isBlock);
          read(element);
          end(isBlock);
        }
      } else if (kid instanceof PDMarkedContentReference reference) {
        add(reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
        add(element.getPage(), id);
      }
    }
  }

  /** Each line is a marked content of its own. */
  private void add(PDPage page, int id) throws IOException {
    text.append(words.on(page, id)).append(LINE_END);
  }

  private static List<String> compared(CharSequence written, CharSequence read) {
    List<String> differences = new ArrayList<>();
    int w = 0;
    int r = 0;
    while (differences.isEmpty() && (w < written.length() || r < read.length())) {
      int wordW = afterSpace(written, w);
      int wordR = afterSpace(read, r);
      boolean isHyphen =
          wordR < read.length()
              && read.charAt(wordR) == '-'
              && wordR + 1 < read.length()
              && read.charAt(wordR + 1) == LINE_END;
      boolean spaceIsLost = wordW > w && wordR == r && r < read.length() && w > 0;
      boolean spaceIsAdded =
          wordR > r && wordW == w && !read.subSequence(r, wordR).toString().contains("\n");
      if (wordW == written.length() && wordR == read.length()) {
        return differences;
      }
      boolean same =
          wordW < written.length()
              && wordR < read.length()
              && written.charAt(wordW) == read.charAt(wordR);
      if (same && !spaceIsLost && !spaceIsAdded) {
        w = wordW + 1;
        r = wordR + 1;
      } else if (!same && isHyphen) {
        r = wordR + 1;
      } else {
        differences.add("written " + shown(written, w) + " is read " + shown(read, r));
      }
    }
    return differences;
  }

  private static int afterSpace(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == LINE_END || character == '\u00a0';
  }

  private static String shown(CharSequence text, int at) {
    int from = Math.max(0, at - SHOWN);
    int to = Math.min(text.length(), at + SHOWN);
    String around = text.subSequence(from, at) + "\u25b8" + text.subSequence(at, to);
    return "\u201c" + around.replace(LINE_END, '\u00b6') + "\u201d";
  }
}
