package org.readout.formats.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An element's text, a blank line between blocks and a line end for a line break. */
final class BlockText {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tr",
          "ul");

  private BlockText() {}

  static String of(Element element) {
    Writer writer = new Writer();
    element.traverse(writer);
    return writer.text.toString().strip();
  }

  /** Walks without recursion, since pages may nest deeply. */
  private static final class Writer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element.normalName());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        breaks = 2;
      }
    }

    private void open(String tag) {
      if (tag.equals("br")) {
        breaks++;
      } else if (tag.equals("td") || tag.equals("th")) {
        space = true;
      } else if (BLOCKS.contains(tag)) {
        breaks = 2;
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
          space = true;
        } else {
          gap();
          text.append(c);
        }
      }
    }

    private void gap() {
      if (!text.isEmpty()) {
        if (breaks > 0) {
          text.append(breaks == 1 ? "\n" : "\n\n");
        } else if (space) {
          text.append(' ');
        }
      }
      breaks = 0;
      space = false;
    }
  }
}
