package org.readout.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the running text of a pruned page: by Readability, and where that finds next to nothing, in
 * the element that holds most of the text in paragraphs.
 */
final class PageBody {
  /** Readability's way of saying that it found nothing is to return a line of furniture. */
  private static final int SHORTEST_BODY = 250;

  private static final double LINKED = 0.6;
  private static final int LONGEST_LINKED = 400;
  private static final int MOST_HEADING_LINES = 6;
  private static final int SHORTEST_HEADING = 8;
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final Pattern BETWEEN = Pattern.compile("\n\n");

  /** Readability asks for an address to resolve links against; nothing is ever fetched. */
  private static final String NOWHERE = "https://page.invalid/";

  private PageBody() {}

  /**
   * The text, a blank line between paragraphs.
   *
   * @param page pruned; not to be used afterwards
   */
  static String find(Document page, LeftOutParts leftOut) {
    String headings = plain(page.select("h1").text() + " " + page.title());
    Document second = page.clone();
    @Nullable Element found =
        PageShape.of(page).isUsual()
            ? new Readability4J(NOWHERE, page).parse().getArticleContent()
            : null;
    String text = found == null ? "" : text(found, leftOut);
    if (text.length() < SHORTEST_BODY) {
      Element fullest = fullest(second);
      String other = fullest == null ? "" : text(fullest, leftOut);
      text = other.length() > text.length() ? other : text;
    }
    if (text.isBlank()) {
      text = BlockText.of(second.body());
    }
    return withoutHeading(text, headings);
  }

  /** The element with most text in paragraphs that are its own children. */
  private static @Nullable Element fullest(Document page) {
    TextLengths lengths = TextLengths.of(page);
    Element fullest = null;
    int most = 0;
    for (Element element : page.select("article,main,[itemprop=articleBody],div,section,td,body")) {
      int length = 0;
      for (Element child : element.children()) {
        length += child.normalName().equals("p") ? lengths.all(child) : 0;
      }
      if (length > most) {
        most = length;
        fullest = element;
      }
    }
    return fullest;
  }

  private static String text(Element element, LeftOutParts leftOut) {
    TextLengths lengths = TextLengths.of(element);
    for (Element block : element.select("ul,ol,p,div,td,h2,h3,h4")) {
      int length = lengths.all(block);
      if (block.parent() != null
          && length > 0
          && length < LONGEST_LINKED
          && lengths.linked(block) > LINKED * length) {
        leftOut.take(block, "links to other pages");
      }
    }
    return BlockText.of(element);
  }

  /** Without the headline that some pages repeat at the top of the text. */
  private static String withoutHeading(String text, String headings) {
    List<String> paragraphs = new ArrayList<>(List.of(BETWEEN.split(text, -1)));
    for (int i = 0; i < Math.min(MOST_HEADING_LINES, paragraphs.size()); ) {
      String line = plain(paragraphs.get(i));
      if (line.length() >= SHORTEST_HEADING && headings.contains(line)) {
        paragraphs.remove(i);
      } else {
        i++;
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static String plain(String words) {
    return NOT_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
