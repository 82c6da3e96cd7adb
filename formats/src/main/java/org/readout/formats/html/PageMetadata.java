package org.readout.formats.html;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.PublicationDates;
import org.readout.model.source.ArticleKind;
import org.readout.model.source.Provenance;

/**
 * What a page says of itself outside its text. The first of these that gives a value tells it:
 * JSON-LD, OpenGraph and its article extension, other {@code meta} elements, elements marked up for
 * the purpose, the page's address.
 */
final class PageMetadata {
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date.published",
          "publish-date",
          "publishdate",
          "publish_date",
          "published",
          "pubdate",
          "publication_date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_date",
          "bt:pubdate",
          "ptime",
          "date");
  private static final List<String> AUTHOR_NAMES =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "byl",
          "citation_author");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{4,2000}");
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
  private static final Pattern DATE_IN_ADDRESS =
      Pattern.compile(
          "/(?<y>(?:19|20)\\d\\d)[/-](?<m>0?[1-9]|1[0-2])[/-](?<d>0?[1-9]|[12]\\d|3[01])(?:[/_-]|$)");
  private static final Pattern LANGUAGE = Pattern.compile("\\p{Alpha}{2,3}");
  private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+[|–—»·-]\\s+[^|–—»·]{2,60}$");
  private static final Pattern OPINION =
      Pattern.compile("(?i).*\\b(?:opinions?|editorials?|columns?|op-?eds?|letters)\\b.*");

  private static final double LEAST_SHARED = 0.3;

  private final Document page;
  private final LinkedData linked;
  private final Map<String, String> named;

  PageMetadata(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
    this.named = named(page);
  }

  Provenance provenance() {
    Element heading = heading();
    Provenance seen =
        new Provenance(heading == null ? null : heading.text(), null, null, null, null, null)
            .toldBy("heading");
    Provenance told =
        seen.filledFrom(
                new Provenance(
                        trimmed(linked.headline()),
                        linked.publisher(),
                        linked.author(),
                        linked.published(),
                        address(linked.url()),
                        null)
                    .toldBy("JSON-LD"))
            .filledFrom(openGraph())
            .filledFrom(meta())
            .filledFrom(markedUp())
            .filledFrom(Provenance.inLanguage(language()).toldBy("the page's lang attribute"))
            .filledFrom(kind());
    LocalDate printed = VisibleDate.near(page, heading, page.select("html").attr("lang"));
    return inTheReadersZone(told, printed)
        .filledFrom(
            new Provenance(null, null, null, printed, null, null).toldBy("date by the heading"))
        .filledFrom(addressed(told.url()));
  }

  /**
   * Machines often write the time of publication in UTC. Where that makes it the day before or
   * after the one the page prints, the printed one holds.
   */
  private static Provenance inTheReadersZone(Provenance told, @Nullable LocalDate printed) {
    LocalDate published = told.published();
    if (published == null
        || printed == null
        || Math.abs(published.toEpochDay() - printed.toEpochDay()) != 1) {
      return told;
    }
    return new Provenance(null, null, null, printed, null, null)
        .toldBy("date by the heading")
        .filledFrom(told);
  }

  /** The heading of first rank that shares most of its words with the page's titles. */
  private @Nullable Element heading() {
    Set<String> titles = new HashSet<>();
    for (String title :
        List.of(
            page.title(), String.valueOf(linked.headline()), String.valueOf(meta("og:title")))) {
      titles.addAll(words(title));
    }
    Element best = null;
    double most = LEAST_SHARED;
    for (Element heading : page.select("h1")) {
      List<String> words = words(heading.text());
      long shared = words.stream().filter(titles::contains).count();
      if (words.size() > 1 && shared > most * words.size()) {
        best = heading;
        most = (double) shared / words.size();
      }
    }
    return best == null ? onlyHeading() : best;
  }

  /** Without titles to go by, a page's only heading of first rank is its headline. */
  private @Nullable Element onlyHeading() {
    List<Element> headings =
        page.select("h1").stream().filter(heading -> words(heading.text()).size() > 2).toList();
    return headings.size() == 1 ? headings.getFirst() : null;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
  }

  private Provenance kind() {
    String section = meta("article:section");
    if (linked.isOpinion()) {
      return Provenance.ofKind(ArticleKind.OPINION).toldBy("JSON-LD");
    }
    boolean opinion = section != null && OPINION.matcher(section).matches();
    return opinion
        ? Provenance.ofKind(ArticleKind.OPINION).toldBy("OpenGraph")
        : Provenance.UNKNOWN;
  }

  /** The language that the page names, as a lower-case ISO 639 code. */
  private @Nullable String language() {
    String tag = page.select("html").attr("lang");
    if (tag.isBlank()) {
      tag = page.select("html").attr("xml:lang");
    }
    if (tag.isBlank()) {
      tag = page.select("meta[http-equiv=content-language]").attr("content");
    }
    Matcher code = LANGUAGE.matcher(tag);
    return code.lookingAt() ? code.group().toLowerCase(Locale.ROOT) : null;
  }

  private Provenance openGraph() {
    return new Provenance(
            trimmed(meta("og:title")),
            meta("og:site_name"),
            null,
            date(List.of("article:published_time", "og:article:published_time")),
            address(meta("og:url")),
            null)
        .toldBy("OpenGraph");
  }

  private Provenance meta() {
    return new Provenance(
            trimmed(either(meta("dc.title"), meta("parsely-title"))),
            either(meta("application-name"), meta("dc.publisher")),
            author(),
            date(DATE_NAMES),
            address(page.select("link[rel=canonical]").attr("href")),
            null)
        .toldBy("meta element");
  }

  private Provenance markedUp() {
    return new Provenance(trimmed(page.title()), null, byMarkup(), markedDate(), savedFrom(), null)
        .toldBy("the page's markup");
  }

  private static Provenance addressed(@Nullable String url) {
    if (url == null) {
      return Provenance.UNKNOWN;
    }
    Matcher date = DATE_IN_ADDRESS.matcher(url);
    LocalDate published =
        date.find()
            ? PublicationDates.of(
                date.group("y") + "-" + two(date.group("m")) + "-" + two(date.group("d")))
            : null;
    return new Provenance(null, host(url), null, published, null, null)
        .toldBy("the page's address");
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static @Nullable String host(String url) {
    Matcher host = Pattern.compile("https?://(?:www\\.)?([^/:?#]+)").matcher(url);
    return host.lookingAt() ? host.group(1) : null;
  }

  private @Nullable String meta(String name) {
    return named.get(name);
  }

  /** What the meta elements say, by name in small letters; the first of a name counts. */
  private static Map<String, String> named(Document page) {
    Map<String, String> named = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip().replaceAll("\\s+", " ");
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop")) {
          named.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return named;
  }

  private @Nullable LocalDate date(List<String> names) {
    for (String name : names) {
      LocalDate date = PublicationDates.of(meta(name));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable String author() {
    for (String name : AUTHOR_NAMES) {
      String author = meta(name);
      if (author != null && !ADDRESS.matcher(author).find()) {
        return author;
      }
    }
    return null;
  }

  private @Nullable String byMarkup() {
    Element author =
        page.selectFirst(
            "[itemprop=author] [itemprop=name],[itemprop=author],a[rel=author],[rel~=author]");
    return author == null || author.text().isBlank() || author.text().length() > 120
        ? null
        : author.text();
  }

  private @Nullable LocalDate markedDate() {
    for (Element element :
        page.select("[itemprop=datePublished],time[pubdate],article time[datetime]")) {
      for (String value :
          List.of(element.attr("datetime"), element.attr("content"), element.text())) {
        LocalDate date = PublicationDates.of(value);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** Browsers write the address into a comment at the top of a saved page. */
  private @Nullable String savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher saved = SAVED_FROM.matcher(comment.getData());
        if (saved.find()) {
          return saved.group(1);
        }
      }
    }
    return null;
  }

  /** A page's title without the name of the site behind it. */
  private @Nullable String trimmed(@Nullable String title) {
    if (title == null || title.isBlank()) {
      return null;
    }
    String site = meta("og:site_name");
    Matcher suffix = SITE_SUFFIX.matcher(title);
    if (suffix.find() && suffix.start() > 0) {
      String head = title.substring(0, suffix.start());
      boolean heading = page.select("h1").text().strip().equals(head);
      boolean named =
          site != null
              && suffix.group().toLowerCase(Locale.ROOT).contains(site.toLowerCase(Locale.ROOT));
      return heading || named || suffix.group().contains("|") ? head : title;
    }
    return title;
  }

  private static @Nullable String address(@Nullable String url) {
    return url != null && ADDRESS.matcher(url.strip()).matches() ? url.strip() : null;
  }

  private static @Nullable String either(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
