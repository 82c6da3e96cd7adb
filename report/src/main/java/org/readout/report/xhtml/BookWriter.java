package org.readout.report.xhtml;

import java.io.IOException;
import java.util.Map;
import org.readout.model.book.Book;
import org.readout.report.pack.Design;

/** Writes the pages that are a book's own as XHTML, with the design's templates. */
public final class BookWriter {
  private static final String FRONT = "front.ftlx";
  private static final String INDEX = "index.ftlx";

  private final Templates templates;
  private final String place;

  private BookWriter(Templates templates, String place) {
    this.templates = templates;
    this.place = place;
  }

  /**
   * The writer for a design whose pack is for books.
   *
   * @param place what the address of a place in the book begins with
   */
  public static BookWriter of(Design design, String place) {
    return new BookWriter(Templates.of(design), place);
  }

  /**
   * Cover and contents.
   *
   * @param dates of the visits, in words; may be empty
   */
  public String front(Book book, String dates) throws IOException {
    return write(FRONT, book, dates);
  }

  /** The index. */
  public String index(Book book, String dates) throws IOException {
    return write(INDEX, book, dates);
  }

  private String write(String entry, Book book, String dates) throws IOException {
    String xhtml = templates.process(entry, book, Map.of("dates", dates, "place", place));
    if (!templates.design().layers().areTrusted()) {
      Markup.mustHaveNoDocumentType(xhtml);
    }
    return xhtml;
  }
}
