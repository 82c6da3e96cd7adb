package org.readout.workshop.rehearsal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.book.Book;
import org.readout.model.book.Book.Chapter;
import org.readout.model.book.Book.IndexEntry;
import org.readout.model.book.Book.IndexedTheme;
import org.readout.model.book.Book.Mention;
import org.readout.model.briefing.Marking;
import org.readout.model.briefing.Paper;

/** A book of briefings to try the template of its own pages on. */
public enum RehearsalBook {
  /** One briefing that names nobody, and no marking. */
  TINY("one briefing that names nobody"),
  /** Briefings with and without a marking, an index, markup, and words from right to left. */
  HOSTILE("an index, markup, right-to-left and very long words");

  private static final String MARKUP = "<script>alert(\"&amp;\")</script> ${title} ]]>";
  private static final String RIGHT_TO_LEFT = "\u062f\u0648\u0631\u06c1 (Visit 3)";
  private static final String LONG = "Unzustellbar".repeat(20);

  private final String holds;

  RehearsalBook(String holds) {
    this.holds = holds;
  }

  /** What a template has to cope with. */
  public String holds() {
    return holds;
  }

  /** The book. */
  public Book book(Paper paper) {
    return switch (this) {
      case TINY ->
          new Book(
              "en",
              paper.size(),
              "Visits",
              null,
              null,
              null,
              3,
              List.of(chapter(1, "A visit", null)),
              List.of(),
              List.of());
      case HOSTILE ->
          new Book(
              "en",
              paper.size(),
              MARKUP,
              LocalDate.of(2019, 12, 30),
              LocalDate.of(2020, 2, 3),
              Marking.of("TLP:AMBER"),
              40,
              List.of(
                  chapter(1, MARKUP, "TLP:AMBER"),
                  chapter(2, RIGHT_TO_LEFT, null),
                  chapter(3, LONG, "For " + LONG)),
              List.of(entry(MARKUP, 0), entry(RIGHT_TO_LEFT, 2), entry(LONG, 1)),
              List.of(
                  new IndexedTheme("Harbours", List.of(entry("12 cranes", 0))),
                  new IndexedTheme(LONG, List.of())));
    };
  }

  private static Chapter chapter(int number, String title, @Nullable String marking) {
    return new Chapter(number, title, marking, number - 1, 2 + 9 * number, "p" + number);
  }

  private static IndexEntry entry(String words, int more) {
    return new IndexEntry(words, List.of(new Mention(4, "o1"), new Mention(13, "o2")), more);
  }
}
