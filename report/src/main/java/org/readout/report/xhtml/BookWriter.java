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

  private BookWriter(Templates templates) {
    this.templates = templates;
  }

  /** The writer for a design whose pack is for books. */
  public static BookWriter of(Design design) {
    return new BookWriter(Templates.of(design));
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
    String xhtml = templates.process(entry, book, Map.of("dates", dates));
    if (!templates.design().layers().areTrusted()) {
      Markup.mustHaveNoDocumentType(xhtml);
    }
    return xhtml;
  }
}
