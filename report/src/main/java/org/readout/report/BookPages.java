package org.readout.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.book.Book;
import org.readout.model.briefing.Marking;
import org.readout.model.source.Diagnostic;
import org.readout.report.compose.PrintableBook;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;
import org.readout.report.pdf.FontShelf;
import org.readout.report.pdf.LaidOutPages;
import org.readout.report.pdf.PdfWriter;
import org.readout.report.words.Language;
import org.readout.report.xhtml.BookXhtmlWriter;

/**
 * Prints the pages that are a book's own, as tagged PDFs: cover and contents, and the index. A link
 * to {@link #PLACE} and the name of a place is to lead to that place in the book; whoever binds the
 * book makes it do so. Safe to share between threads.
 */
public final class BookPages {
  /**
   * What the address of a place in the book begins with; a host that never exists (RFC 2606, 2).
   */
  public static final String PLACE = "https://book.invalid/";

  /** The pack that comes with the program. */
  public static final String USUAL_PACK = "book";

  private final BookXhtmlWriter xhtml;
  private final FontShelf fonts;
  private final PdfWriter pdf;

  private BookPages(BookXhtmlWriter xhtml, FontShelf fonts, PdfWriter pdf) {
    this.xhtml = xhtml;
    this.fonts = fonts;
    this.pdf = pdf;
  }

  /** Whether a design's pack is for books. */
  public static boolean areIn(Design design) throws IOException {
    return BookXhtmlWriter.isFor(design);
  }

  /** The pages as a design has them. */
  public static BookPages of(Design design) throws IOException {
    FontShelf fonts = FontShelf.load(design.fonts());
    return new BookPages(BookXhtmlWriter.of(design, PLACE), fonts, new PdfWriter(fonts));
  }

  /** The pages where nobody asks for another template. */
  public static BookPages usual() throws IOException {
    PackShelf shelf = PackShelf.ofBundled();
    return of(Design.of(shelf, new Design.Wish(shelf.named(USUAL_PACK), null, List.of()), null));
  }

  /**
   * Cover and contents, to be {@linkplain #print printed} where they take as many as was thought.
   */
  public LaidOutPages front(Book book) throws IOException {
    return pdf.layOut(xhtml.front(printable(book)));
  }

  /** The index, as {@link #front}. */
  public LaidOutPages index(Book book) throws IOException {
    return pdf.layOut(xhtml.index(printable(book)));
  }

  /**
   * Pages of the book as a PDF. The same pages and date give the same bytes.
   *
   * @param dated the document's date
   */
  public byte[] print(LaidOutPages pages, Instant dated) throws IOException {
    return pdf.save(pages, dated, List.of());
  }

  private Book printable(Book book) throws IOException {
    return printed(book.language()).of(book);
  }

  private PrintableBook printed(String language) throws IOException {
    return new PrintableBook(fonts::hasGlyph, xhtml.words(language));
  }

  /**
   * The language of a book's own words: the one that is asked for, or English where no message file
   * speaks it or its script can't be set.
   */
  public String language(String asked) throws IOException {
    Language language =
        printed(asked).obstacle() == null ? xhtml.words(asked).language() : Language.ENGLISH;
    return language.tag();
  }

  /** What a reader must know of the language that is asked for. */
  public List<Diagnostic> shortcomings(String asked) throws IOException {
    List<Diagnostic> found = new ArrayList<>(xhtml.shortcomings(asked));
    String obstacle = printed(asked).obstacle();
    if (obstacle != null) {
      String problem =
          "language " + asked + ": " + obstacle + "; the book's own pages are in English";
      found.add(
          new Diagnostic(
              Diagnostic.Severity.WARNING, problem, null, null, null, "add a font to the pack"));
    }
    return found;
  }

  /**
   * What is painted at the foot of each page of the book, its letters from left to right.
   *
   * @param page from 1
   */
  public String pageOf(int page, Book book) throws IOException {
    return fonts.painted(xhtml.pageOf(page, book));
  }

  /**
   * What a book is called that nobody has given a title.
   *
   * @param language its tag
   */
  public String usualTitle(String language) throws IOException {
    return xhtml.usualTitle(language);
  }

  /**
   * The words of the book's marking as they are painted; {@code null} where it has none. What no
   * font has is replaced as on the cover.
   */
  public @Nullable String marking(Book book) throws IOException {
    Marking marking = printable(book).marking();
    return marking == null ? null : fonts.painted(marking.words());
  }
}
