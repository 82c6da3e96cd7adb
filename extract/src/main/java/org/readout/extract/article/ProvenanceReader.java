package org.readout.extract.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.Dateline;
import org.readout.extract.layout.Page;
import org.readout.extract.layout.Passage;
import org.readout.extract.layout.PassageClassifier;
import org.readout.extract.layout.PassageKind;
import org.readout.extract.layout.PrintedDate;
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
              + "|publisher|url|link|date|published|publication date) ?: ?(?<value>\\S.*+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE_OR_DAY_FIRST =
      Pattern.compile("^[^0-9]{2,60}?(?=,? ?\\p{L}* ?[0-9])");

  private final PassageClassifier classifier;
  private final KindReader kindReader = new KindReader();

  ProvenanceReader(PassageClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Reads an article's own lines.
   *
   * @param title the headline, where something outside the text tells it
   */
  Provenance read(String text, Span extent, @Nullable String title) {
    Page page = Page.of(text, extent, classifier);
    Header header = new Header();
    int body = page.bodyStart();
    for (int i = 0; i < body; i++) {
      read(page.passage(i), page.kind(i), header);
    }
    if (body < page.size()) {
      Passage first = page.passage(body);
      header.tell(outlet(Dateline.agencyIn(first)), "dateline");
      header.tell(published(datelined(first.text())), "dateline");
    }
    for (int i = body; i < page.size() && !header.isDated(); i++) {
      if (page.kind(i) == PassageKind.DATE) {
        LocalDate date = PrintedDate.dateIn(page.passage(i).text()).orElse(null);
        header.tell(published(date), "date below the text");
      } else if (page.kind(i) == PassageKind.COMMENTS) {
        break;
      }
    }
    return header.told.filledFrom(kindReader.read(title, page));
  }

  /** The day of a dateline that has its year: "OSLO, June 3, 1998 (Reuters) - ". */
  private static @Nullable LocalDate datelined(String passage) {
    Dateline.Heading dateline = Dateline.read(passage);
    String day = dateline == null ? null : dateline.day();
    return day == null ? null : PrintedDate.dateIn(day).orElse(null);
  }

  /** What the article's lines have told so far. */
  private static final class Header {
    private Provenance told = Provenance.UNKNOWN;

    /** Fills what is still open. */
    void tell(Provenance more, String origin) {
      told = told.filledFrom(more.toldBy(origin));
    }

    /** Overrules what was read before: a line that says what it is. */
    void label(Provenance more) {
      told = more.toldBy("labelled line").filledFrom(told);
    }

    boolean isDated() {
      return told.published() != null;
    }
  }

  private static Provenance title(String title) {
    return new Provenance(title, null, null, null, null, null);
  }

  private static Provenance outlet(@Nullable String outlet) {
    return new Provenance(null, outlet, null, null, null, null);
  }

  private static Provenance author(String author) {
    return new Provenance(null, null, author, null, null, null);
  }

  private static Provenance published(@Nullable LocalDate date) {
    return new Provenance(null, null, null, date, null, null);
  }

  private static Provenance address(String url) {
    return new Provenance(null, null, null, null, url, null);
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
    if (headline && header.told.title() == null && !KindReader.isLabel(line)) {
      header.tell(title(line), "headline");
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
      case "title", "headline" -> header.label(title(value));
      case "author", "byline", "reporter" -> header.label(author(value));
      case "url", "link" -> {
        if (value.matches("https?://\\S++")) {
          header.label(address(value));
        }
      }
      case "date", "published", "publication date" ->
          header.label(published(PrintedDate.dateIn(value).orElse(null)));
      default -> header.label(outlet(value));
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
      if (OutletWords.isOutlet(segment)) {
        header.tell(outlet(segment), "line above the text");
      }
      return;
    }
    header.tell(published(date), "line above the text");
    Matcher before = PLACE_OR_DAY_FIRST.matcher(segment);
    if (before.find() && OutletWords.isOutlet(before.group().strip())) {
      header.tell(outlet(before.group().strip()), "line above the text");
    }
  }

  /** "Jane Roe, Coast Courier": who, and for whom. */
  private void readByline(String who, Header header) {
    int comma = who.indexOf(',');
    String last = comma < 0 ? "" : who.substring(comma + 1).strip();
    if (OutletWords.isOutlet(last)) {
      header.tell(outlet(last), "byline");
      header.tell(author(who.substring(0, comma).strip()), "byline");
    } else {
      header.tell(author(who), "byline");
    }
  }
}
