package org.readout.formats.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * How large a page is as a tree. Readability takes time with the square of a page's depth, and
 * nobody writes articles a hundred elements deep.
 *
 * @param elements in all
 * @param depth of the deepest one
 */
record PageShape(int elements, int depth) {
  private static final int MOST_ELEMENTS = 40_000;
  private static final int DEEPEST = 150;

  static PageShape of(Document page) {
    Count count = new Count();
    page.traverse(count);
    return new PageShape(count.elements, count.depth);
  }

  /** Whether the page is built as pages are. */
  boolean isUsual() {
    return elements <= MOST_ELEMENTS && depth <= DEEPEST;
  }

  private static final class Count implements NodeVisitor {
    private int elements;
    private int depth;

    @Override
    public void head(Node node, int at) {
      elements += node instanceof Element ? 1 : 0;
      depth = Math.max(depth, at);
    }
  }
}
