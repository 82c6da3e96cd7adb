package org.readout.extract.article;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.Dateline;
import org.readout.extract.layout.Page;
import org.readout.extract.layout.Passage;
import org.readout.extract.layout.PassageClassifier;
import org.readout.extract.layout.PassageKind;
import org.readout.extract.layout.PatternList;
import org.readout.extract.layout.PrintedDate;
import org.readout.model.source.ArticleKind;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/**
 * Reads from an article's own lines where it comes from: the headline, byline, date and outlet
 * above the text, the dateline before it and a date of publication below it. What it does not say
 * stays open.
 */
final class ProvenanceReader {
  private static final Pattern SEGMENTS = Pattern.compile(" ?[|•·] ?");
  private static final Pattern BY =
      Pattern.compile("(?:By|BY|by|Written by|Report by) (?<who>.{2,120})");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<label>title|headline|author|byline|reporter|source|outlet|publication|newspaper"
              + "|publisher|url|link) ?: ?(?<value>\\S.*+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE_OR_DAY_FIRST =
      Pattern.compile("^[^0-9]{2,60}?(?=,? ?\\p{L}* ?[0-9])");

  private final PassageClassifier classifier;
  private final KindReader kindReader = new KindReader();
  private final Set<String> outletWords = new HashSet<>();

  ProvenanceReader(PassageClassifier classifier) {
    this.classifier = classifier;
    for (String line : PatternList.entries(ProvenanceReader.class, "outlet-words.txt")) {
      outletWords.addAll(List.of(line.split(" ", -1)));
    }
  }

  record Reading(Provenance provenance, ArticleKind kind) {}

  /**
   * Reads an article's own lines.
   *
   * @param title the headline, where something outside the text tells it
   */
  Reading read(String text, Span extent, @Nullable String title) {
    Page page = Page.of(text, extent, classifier);
    Header header = new Header();
    int body = page.bodyStart();
    for (int i = 0; i < body; i++) {
      read(page.passage(i), page.kind(i), header);
    }
    if (body < page.size() && header.outlet == null) {
      header.outlet = Dateline.agencyIn(page.passage(body));
    }
    if (body < page.size() && header.published == null) {
      header.published = datelined(page.passage(body).text());
    }
    for (int i = body; i < page.size() && header.published == null; i++) {
      if (page.kind(i) == PassageKind.DATE) {
        header.published = PrintedDate.dateIn(page.passage(i).text()).orElse(null);
      } else if (page.kind(i) == PassageKind.COMMENTS) {
        break;
      }
    }
    return new Reading(header.provenance(), kindReader.read(title, page));
  }

  /** The day of a dateline that has its year: "OSLO, June 3, 1998 (Reuters) - ". */
  private static @Nullable LocalDate datelined(String passage) {
    Dateline.Heading dateline = Dateline.read(passage);
    String day = dateline == null ? null : dateline.day();
    return day == null ? null : PrintedDate.dateIn(day).orElse(null);
  }

  /** What the lines above the text have told so far. */
  private static final class Header {
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String author;
    private @Nullable LocalDate published;
    private @Nullable String url;

    Provenance provenance() {
      return new Provenance(title, null, null, null, null, null)
          .toldBy("headline")
          .filledFrom(new Provenance(null, null, author, null, null, null).toldBy("byline"))
          .filledFrom(
              new Provenance(null, outlet, null, null, null, null).toldBy("line by the text"))
          .filledFrom(
              new Provenance(null, null, null, published, null, null).toldBy("printed date"))
          .filledFrom(new Provenance(null, null, null, null, url, null).toldBy("labelled line"));
    }
  }

  private void read(Passage passage, PassageKind kind, Header header) {
    String line = passage.text();
    Matcher labelled = LABELLED.matcher(line);
    if (labelled.matches()) {
      readLabelled(
          labelled.group("label").toLowerCase(Locale.ROOT), labelled.group("value"), header);
      return;
    }
    boolean headline = kind == PassageKind.TITLE || kind == PassageKind.BODY;
    if (headline && header.title == null && !KindReader.isLabel(line)) {
      header.title = line;
      return;
    }
    if (kind == PassageKind.CAPTION || kind == PassageKind.FURNITURE || kind == PassageKind.NOTE) {
      return;
    }
    for (String segment : SEGMENTS.split(line, -1)) {
      readSegment(segment.strip(), header);
    }
  }

  private static void readLabelled(String label, String value, Header header) {
    switch (label) {
      case "title", "headline" -> header.title = value;
      case "author", "byline", "reporter" -> header.author = value;
      case "url", "link" -> header.url = value.matches("https?://\\S++") ? value : header.url;
      default -> header.outlet = value;
    }
  }

  private void readSegment(String segment, Header header) {
    Matcher by = BY.matcher(segment);
    if (by.matches()) {
      readByline(by.group("who"), header);
      return;
    }
    LocalDate date = PrintedDate.dateIn(segment).orElse(null);
    if (date == null) {
      if (header.outlet == null && isOutlet(segment)) {
        header.outlet = segment;
      }
      return;
    }
    if (header.published == null) {
      header.published = date;
    }
    Matcher before = PLACE_OR_DAY_FIRST.matcher(segment);
    if (header.outlet == null && before.find() && isOutlet(before.group().strip())) {
      header.outlet = before.group().strip();
    }
  }

  /** "Jane Roe, Coast Courier": who, and for whom. */
  private void readByline(String who, Header header) {
    int comma = who.indexOf(',');
    String last = comma < 0 ? "" : who.substring(comma + 1).strip();
    if (isOutlet(last)) {
      header.outlet = header.outlet == null ? last : header.outlet;
      header.author = who.substring(0, comma).strip();
    } else if (header.author == null) {
      header.author = who;
    }
  }

  private boolean isOutlet(String words) {
    String[] all = words.split(" ", -1);
    if (words.isEmpty()
        || all.length > 6
        || KindReader.isLabel(words)
        || !Character.isUpperCase(words.codePointAt(0))) {
      return false;
    }
    boolean known = false;
    for (String word : all) {
      known |= outletWords.contains(word);
    }
    return known;
  }
}
