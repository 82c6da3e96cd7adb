package org.readout.report.xhtml;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.readout.model.book.Book;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Isolates;
import org.readout.report.words.Language;
import org.readout.report.words.Languages;
import org.readout.report.words.Words;

/** Writes the pages that are a book's own as XHTML, with the design's templates. */
public final class BookXhtmlWriter {
  private static final String FRONT = "front.ftlx";
  private static final String INDEX = "index.ftlx";

  private final Templates templates;
  private final String place;
  private final Languages languages;

  private BookXhtmlWriter(Templates templates, String place, Languages languages) {
    this.templates = templates;
    this.place = place;
    this.languages = languages;
  }

  /**
   * The writer for a design whose pack is for books.
   *
   * @param place what the address of a place in the book begins with
   */
  public static BookXhtmlWriter of(Design design, String place) {
    return new BookXhtmlWriter(
        Templates.of(design), place, new Languages(new DesignMessages(design.layers())));
  }

  /** Whether a design has a book's own pages. */
  public static boolean isFor(Design design) throws IOException {
    return design.layers().find(FRONT) != null;
  }

  /** Cover and contents. */
  public String front(Book book) throws IOException {
    return write(FRONT, book);
  }

  /** The index. */
  public String index(Book book) throws IOException {
    return write(INDEX, book);
  }

  /** What is printed at the foot of a page; pages count from 1. */
  public String pageOf(int page, Book book) throws IOException {
    return Isolates.dropped(languages.of(book.language()).say("book.page-of", page, book.pages()));
  }

  /** What a book is called that nobody has given a title. */
  public String usualTitle(String language) throws IOException {
    return languages.of(language).say("book.kind");
  }

  /** What the book says of itself in a language. */
  public Words words(String language) throws IOException {
    return languages.of(language);
  }

  /** Whether no message file speaks a language; what it lacks, its briefings have said already. */
  public List<Diagnostic> shortcomings(String language) throws IOException {
    return languages.of(language).language().equals(Language.of(language))
        ? List.of()
        : languages.shortcomings(language);
  }

  private String write(String entry, Book book) throws IOException {
    Words words = languages.of(book.language());
    String dates = words.dates().range(book.from(), book.to());
    Map<String, String> names = Map.of("dates", dates == null ? "" : dates, "place", place);
    String xhtml = templates.process(entry, book, book.language(), names);
    if (!templates.design().layers().areTrusted()) {
      Markup.mustHaveNoDocumentType(xhtml);
    }
    return xhtml;
  }
}
