package org.readout.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.book.Book;
import org.readout.model.briefing.Marking;
import org.readout.model.source.Diagnostic;
import org.readout.report.BookPages;
import org.readout.report.pdf.LaidOutPages;

/**
 * Binds briefings into one book. The same briefings in the same order give the same bytes, unless
 * the book is locked: a cipher needs chance. Briefings are read one at a time, twice: what they
 * tell first, for contents and index, then their pages.
 */
public final class BookBinder {
  /** Contents that name later pages may take one page more; a third setting changes nothing. */
  private static final int MOST_SETTINGS = 3;

  private final BookPages press;

  /**
   * @param press prints cover, contents and index
   */
  public BookBinder(BookPages press) {
    this.press = press;
  }

  /**
   * Writes the book. Where no file is a briefing, nothing is written.
   *
   * @throws UnorderedMarkingsException where no marking was given and none is the highest
   */
  public BoundBook bind(List<Path> files, BookSettings settings, OutputStream out)
      throws IOException, UnorderedMarkingsException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<BoundBriefing> briefings = new ArrayList<>();
    for (Path file : files) {
      try {
        briefings.add(BriefingReader.read(file));
      } catch (UnusableBriefingException e) {
        diagnostics.add(e.diagnostic());
      }
    }
    if (briefings.isEmpty()) {
      return new BoundBook(0, 0, diagnostics);
    }
    diagnostics.addAll(press.shortcomings(briefings.getFirst().language()));
    OwnPages own = ownPages(briefings, settings);
    try {
      new BookWriter(own, briefings, press, out).write(settings.lock());
    } catch (UnusableBriefingException e) {
      throw new IOException(e.getMessage(), e);
    }
    return new BoundBook(briefings.size(), own.total(), diagnostics);
  }

  private OwnPages ownPages(List<BoundBriefing> briefings, BookSettings settings)
      throws IOException, UnorderedMarkingsException {
    Instant dated =
        briefings.stream().map(BoundBriefing::dated).max(Instant::compareTo).orElseThrow();
    String language = press.language(briefings.getFirst().language());
    String title = settings.title() == null ? press.usualTitle(language) : settings.title();
    BookPlan plan =
        new BookPlan(briefings, title, settings.paper(), language, marking(briefings, settings));
    int inside = briefings.stream().mapToInt(BoundBriefing::pages).sum();
    int front = 1;
    int back = 0;
    for (int setting = 1; ; setting++) {
      Book book = plan.book(front, front + inside + back);
      try (LaidOutPages opening = press.front(book);
          LaidOutPages index = press.index(book)) {
        boolean isRight = opening.count() == front && index.count() == back;
        front = opening.count();
        back = index.count();
        if (isRight || setting == MOST_SETTINGS) {
          byte[] cover = press.print(opening, dated);
          return new OwnPages(book, cover, front, press.print(index, dated), back, inside);
        }
      }
    }
  }

  private static @Nullable Marking marking(List<BoundBriefing> briefings, BookSettings settings)
      throws UnorderedMarkingsException {
    Set<String> own = new LinkedHashSet<>();
    for (BoundBriefing briefing : briefings) {
      if (briefing.marking() != null) {
        own.add(briefing.marking());
      }
    }
    return MarkingOrder.of(settings.marking(), own);
  }
}
