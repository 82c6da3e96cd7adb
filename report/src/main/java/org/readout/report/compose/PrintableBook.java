package org.readout.report.compose;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.book.Book;
import org.readout.model.book.Book.Chapter;
import org.readout.model.book.Book.IndexEntry;
import org.readout.model.book.Book.IndexedTheme;
import org.readout.model.briefing.Marking;
import org.readout.report.words.Words;

/** A book in characters that the fonts have. */
public final class PrintableBook {
  private final Medium medium;
  private final Words words;
  private final PrintableText text;

  /**
   * @param hasGlyph whether the document's fonts can print a character
   * @param words that the book says of itself
   */
  public PrintableBook(IntPredicate hasGlyph, Words words) {
    // A book's own pages have no drawings to be lettered.
    this.medium = Medium.document(hasGlyph, (character, weight) -> 1);
    this.words = words;
    this.text = PrintableText.whole(medium.shows(), words);
  }

  /** Why the book's own words can't be set; {@code null} where they can. */
  public @Nullable String obstacle() {
    return medium.obstacle(words);
  }

  /** The same book, as it can be printed. */
  public Book of(Book book) {
    return new Book(
        book.language(),
        book.paper(),
        text.of(book.title()),
        book.from(),
        book.to(),
        marking(book.marking()),
        book.pages(),
        book.chapters().stream().map(this::chapter).toList(),
        entries(book.people()),
        book.themes().stream()
            .map(theme -> new IndexedTheme(text.of(theme.title()), entries(theme.figures())))
            .toList());
  }

  private @Nullable Marking marking(@Nullable Marking marking) {
    return marking == null ? null : Marking.of(text.of(marking.words()));
  }

  private Chapter chapter(Chapter chapter) {
    return new Chapter(
        chapter.number(),
        text.of(chapter.title()),
        text.ofNullable(chapter.marking()),
        chapter.outcomes(),
        chapter.page(),
        chapter.target());
  }

  private List<IndexEntry> entries(List<IndexEntry> entries) {
    return entries.stream()
        .map(entry -> new IndexEntry(text.of(entry.words()), entry.mentions(), entry.more()))
        .toList();
  }
}
