package org.readout.formats.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what is never an article's running text: scripts and forms, navigation,
 * captions, boxes that lead elsewhere. What an element is called counts only while it is small
 * beside the page, since some sites call their whole page "share" or "advert".
 */
final class PagePruner {
  /** Elements that hold no text to be read. */
  private static final String MACHINERY =
      "script,style,noscript,template,iframe,svg,button,select,textarea,input,object,embed,canvas";

  private static final String FURNITURE =
      "nav,footer,dialog,[role=navigation],[role=banner],[role=contentinfo],[role=dialog]"
          + ",[role=search],[role=menu],[role=tooltip]";
  private static final String ASIDES = "aside,[role=complementary]";
  private static final String CAPTIONS = "figure,figcaption";
  private static final String HIDDEN = "[hidden],[aria-hidden=true],[style~=(?i)display:\\s*none]";

  private static final Pattern CAPTION_NAME =
      name(
          "\\w*captions?(?:-\\w+)?|(?:image|photo|picture|media)-?(?:captions?|credits?)|credits?|gallery|slideshow|carousel");
  private static final Pattern COMMENT_NAME =
      name("comments?|disqus|respond|comment-?(?:list|section|thread)");
  private static final Pattern BYLINE_NAME =
      name(
          "bylines?|author|author-?(?:bio|box|info|details|meta|card|name|note)|contributors?|bio|timestamp|dateline|pub-?date|published|date|meta");
  private static final Pattern FURNITURE_NAME =
      name(
          "related\\w*|newsletters?|share|sharing|social\\w*|promos?|recommend\\w*|read-?more"
              + "|subscri\\w*|advert\\w*|ads?|sponsor\\w*|breadcrumbs?|tags?|topics|trending|popular"
              + "|most-?read|sign-?up|cookie\\w*|paywall|tooltip|sr-only|visually-?hidden|outbrain"
              + "|taboola|rollover\\w*|donat\\w*|widget|sidebar|teasers?|cta(?:-\\w+)?|also-?read|more-?(?:on|from|stories)");

  private static final double LARGE_SHARE = 0.25;
  private static final double PARAGRAPH_SHARE = 0.1;
  private static final int SMALL = 200;

  private final LeftOutParts leftOut;
  private final TextLengths lengths;
  private final int pageLength;

  private PagePruner(LeftOutParts leftOut, Document page) {
    this.leftOut = leftOut;
    this.lengths = TextLengths.of(page);
    this.pageLength = lengths.all(page.body());
  }

  /** Prunes the page in place. */
  static void prune(Document page, LeftOutParts leftOut) {
    page.select(MACHINERY).remove();
    PagePruner pruner = new PagePruner(leftOut, page);
    pruner.takeForms(page);
    pruner.take(page, HIDDEN, "hidden on the page");
    pruner.take(page, FURNITURE, "page furniture");
    pruner.take(page, ASIDES, "beside the article");
    pruner.take(page, CAPTIONS, "picture caption");
    pruner.takeNamed(page);
    pruner.takeOtherArticles(page);
  }

  private static Pattern name(String words) {
    return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + words + ")(?=$|[\\s_-])");
  }

  /** Some sites wrap the whole page in one form. */
  private void takeForms(Document page) {
    for (Element form : page.select("form")) {
      if (lengths.all(form) < pageLength * LARGE_SHARE) {
        leftOut.take(form, "page furniture");
      }
    }
  }

  private void take(Document page, String selector, String reason) {
    for (Element element : page.select(selector)) {
      if (element.parent() != null && lengths.all(element) < pageLength * 2 * LARGE_SHARE) {
        leftOut.take(element, reason);
      }
    }
  }

  private void takeNamed(Document page) {
    for (Element element : List.copyOf(page.body().getAllElements())) {
      if (element.parent() == null || isFrame(element)) {
        continue;
      }
      String reason = reason(element.className() + " " + element.id());
      if (reason != null && isSmall(element)) {
        leftOut.take(element, reason);
      }
    }
  }

  /**
   * A page may hold several articles; the one with the page's heading is the one that was saved.
   */
  private void takeOtherArticles(Document page) {
    Element heading = page.selectFirst("article h1");
    Element own = heading == null ? null : heading.closest("article");
    if (own == null || lengths.paragraphs(own) < SMALL) {
      return;
    }
    for (Element other : page.select("article")) {
      boolean apart = !other.equals(own) && !isIn(own, other) && !isIn(other, own);
      boolean minor = isIn(other, own) && lengths.all(other) < LARGE_SHARE * lengths.all(own);
      if (other.parent() != null && (apart || minor)) {
        leftOut.take(other, "another article");
      }
    }
  }

  private static boolean isIn(Element inner, Element outer) {
    for (Element e = inner.parent(); e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFrame(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "article", "main" -> true;
      default -> false;
    };
  }

  private static @Nullable String reason(String names) {
    if (names.isBlank()) {
      return null;
    }
    if (CAPTION_NAME.matcher(names).find()) {
      return "picture caption";
    }
    if (COMMENT_NAME.matcher(names).find()) {
      return "reader's comment";
    }
    if (BYLINE_NAME.matcher(names).find()) {
      return "byline or date";
    }
    return FURNITURE_NAME.matcher(names).find() ? "page furniture" : null;
  }

  private boolean isSmall(Element element) {
    return lengths.paragraphs(element) < PARAGRAPH_SHARE * pageLength
        && lengths.all(element) < Math.max(SMALL, LARGE_SHARE * pageLength);
  }
}
