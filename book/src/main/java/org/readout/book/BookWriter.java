package org.readout.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.SimpleBookmark;
import org.readout.model.book.Book;
import org.readout.model.book.Book.Chapter;
import org.readout.model.briefing.Marking;
import org.readout.report.BookPages;

/** One writing of one book. */
final class BookWriter {
  private static final Pattern ARCHIVAL =
      Pattern.compile("<pdfaid:(part|conformance)>[^<]*</pdfaid:\\1>");

  /** Everything but changes: who may not copy can't have it read aloud by every program. */
  private static final int PERMITTED =
      PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_COPY | PdfWriter.ALLOW_SCREENREADERS;

  private final OwnPages own;
  private final Book book;
  private final List<BoundBriefing> briefings;
  private final BookPages press;
  private final BookPlaces places;
  private final Document document = new Document();
  private final TaggedCopy copy;
  private final PdfPageLabels labels = new PdfPageLabels();
  private final List<Map<String, Object>> outline = new ArrayList<>();

  BookWriter(OwnPages own, List<BoundBriefing> briefings, BookPages press, OutputStream out) {
    this.own = own;
    this.book = own.book();
    this.briefings = briefings;
    this.press = press;
    this.places = new BookPlaces(briefings.size());
    this.copy = new TaggedCopy(document, out, book.language());
  }

  /** Writes it, once. */
  void write(BookSettings.@Nullable Lock lock) throws IOException, UnusableBriefingException {
    open(lock);
    copyAll(stamps());
    close();
  }

  private void open(BookSettings.@Nullable Lock lock) throws IOException {
    copy.setPdfVersion("1.7");
    copy.setFullCompression();
    if (lock != null) {
      copy.setEncryption(
          lock.user().getBytes(StandardCharsets.UTF_8),
          lock.owner().getBytes(StandardCharsets.UTF_8),
          PERMITTED,
          PdfWriter.ENCRYPTION_AES_256_V3);
    }
    copy.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    document.addTitle(book.title());
    document.open();
    metadata(lock != null);
  }

  /** The book's metadata are those of its cover, which was printed under its title. */
  private void metadata(boolean isLocked) throws IOException {
    try (PdfReader cover = new PdfReader(own.front())) {
      PdfDictionary about = cover.getTrailer().getAsDict(PdfName.INFO);
      for (PdfName field : about.getKeys()) {
        PdfString value = about.getAsString(field);
        if (value != null) {
          copy.getInfo().put(field, value);
        }
      }
      PRStream xmp = (PRStream) PdfReader.getPdfObject(cover.getCatalog().get(PdfName.METADATA));
      byte[] metadata = PdfReader.getStreamBytes(Objects.requireNonNull(xmp, "XMP of the cover"));
      copy.setXmpMetadata(isLocked ? withoutArchival(metadata) : metadata);
    }
    String identifier = HexFormat.of().formatHex(identifier());
    copy.getInfo()
        .put(PdfName.FILEID, new PdfLiteral("[<" + identifier + "><" + identifier + ">]"));
  }

  /** What is encrypted is not PDF/A (ISO 19005-3, 6.1.3). */
  private static byte[] withoutArchival(byte[] xmp) {
    String text = new String(xmp, StandardCharsets.UTF_8);
    return ARCHIVAL.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] identifier() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(own.front());
      digest.update(own.index());
      briefings.forEach(
          briefing -> digest.update(briefing.identifier().getBytes(StandardCharsets.UTF_8)));
      return Arrays.copyOf(digest.digest(), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private PageStamps stamps() throws IOException {
    return new PageStamps(
        new StampLetters(BookFonts.regular(), BookFonts.arabic()),
        new StampLetters(BookFonts.semiBold(), BookFonts.arabicSemiBold()),
        page -> press.pageOf(page, book),
        book.marking(),
        press.marking(book));
  }

  private void copyAll(PageStamps stamps) throws IOException, UnusableBriefingException {
    labels.addPageLabel(1, PdfPageLabels.LOWERCASE_ROMAN_NUMERALS);
    try (PdfReader front = new PdfReader(own.front())) {
      bookmarks(front);
      add(front, 0, book.title(), stamps.withoutMarking());
    }
    for (int i = 0; i < briefings.size(); i++) {
      Chapter chapter = book.chapters().get(i);
      BoundBriefing briefing = briefings.get(i);
      labels.addPageLabel(
          copy.pages() + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, chapter.number() + "-");
      try (PdfReader reader = BriefingReader.open(briefing.file())) {
        bookmark(chapter, reader);
        boolean bears = book.marking() == null || bears(briefing, book.marking());
        add(reader, chapter.number(), chapter.title(), bears ? stamps.withoutMarking() : stamps);
      }
    }
    if (own.indexPages() > 0) {
      labels.addPageLabel(copy.pages() + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, "I-");
      try (PdfReader index = new PdfReader(own.index())) {
        bookmarks(index);
        add(index, briefings.size() + 1, book.title(), stamps.withoutMarking());
      }
    }
  }

  private static boolean bears(BoundBriefing briefing, Marking marking) {
    return marking.words().equals(briefing.marking());
  }

  private void add(PdfReader reader, int part, String title, PageStamps stamps) throws IOException {
    BookLinks.resolve(reader);
    copy.add(reader, places.prefix(part), title, stamps);
  }

  /** The bookmarks of the book's own pages stand as they are. */
  private void bookmarks(PdfReader reader) {
    List<Map<String, Object>> marks = SimpleBookmark.getBookmarkList(reader);
    if (marks != null) {
      SimpleBookmark.shiftPageNumbersInRange(marks, copy.pages(), null);
      outline.addAll(marks);
    }
  }

  private void bookmark(Chapter chapter, PdfReader reader) {
    Map<String, Object> mark = new LinkedHashMap<>();
    mark.put("Title", chapter.number() + " " + chapter.title());
    mark.put("Action", "GoTo");
    mark.put("Page", copy.pages() + 1 + " Fit");
    List<Map<String, Object>> below = SimpleBookmark.getBookmarkList(reader);
    if (below != null) {
      SimpleBookmark.shiftPageNumbersInRange(below, copy.pages(), null);
      mark.put("Kids", below);
      mark.put("Open", "false");
    }
    outline.add(mark);
  }

  private void close() throws IOException {
    copy.finish();
    copy.setOutlines(outline);
    copy.setPageLabels(labels);
    document.close();
  }
}
