package org.readout.formats.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a tree holds, counted in one walk; white space is not counted.
 * Elements taken out later still count where they stood.
 */
final class TextLengths {
  private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();

  /** Characters in all, in links and in paragraphs. */
  private static final class Count {
    private int all;
    private int linked;
    private int paragraphs;
  }

  static TextLengths of(Element root) {
    TextLengths lengths = new TextLengths();
    root.traverse(lengths.new Walk());
    return lengths;
  }

  int all(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.all;
  }

  int linked(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.linked;
  }

  int paragraphs(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.paragraphs;
  }

  private final class Walk implements NodeVisitor {
    private int links;
    private int paragraphs;
    private final Count total = new Count();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        int length = visible(words.getWholeText());
        total.all += length;
        total.linked += links > 0 ? length : 0;
        total.paragraphs += paragraphs > 0 ? length : 0;
      } else if (node instanceof Element element) {
        Count before = new Count();
        before.all = total.all;
        before.linked = total.linked;
        before.paragraphs = total.paragraphs;
        counts.put(element, before);
        links += element.normalName().equals("a") ? 1 : 0;
        paragraphs += element.normalName().equals("p") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        Count count = counts.get(element);
        if (count != null) {
          count.all = total.all - count.all;
          count.linked = total.linked - count.linked;
          count.paragraphs = total.paragraphs - count.paragraphs;
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        paragraphs -= element.normalName().equals("p") ? 1 : 0;
      }
    }

    private static int visible(String words) {
      int length = 0;
      for (int i = 0; i < words.length(); i++) {
        length += words.charAt(i) > ' ' ? 1 : 0;
      }
      return length;
    }
  }
}
