package org.readout.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.book.Book;
import org.readout.model.book.Book.Chapter;
import org.readout.model.briefing.Marking;
import org.readout.model.briefing.Paper;

/** Where everything stands, given how many pages go before the first briefing. */
final class BookPlan {
  private final List<BoundBriefing> briefings;
  private final String title;
  private final Paper paper;
  private final String language;
  private final @Nullable Marking marking;
  private final BookPlaces places;

  /**
   * @param language of the book's own words
   */
  BookPlan(
      List<BoundBriefing> briefings,
      String title,
      Paper paper,
      String language,
      @Nullable Marking marking) {
    this.briefings = briefings;
    this.title = title;
    this.paper = paper;
    this.language = language;
    this.marking = marking;
    this.places = new BookPlaces(briefings.size());
  }

  Book book(int front, int pages) {
    BookIndex index = new BookIndex();
    List<Chapter> chapters = new ArrayList<>();
    int before = front;
    for (BoundBriefing briefing : briefings) {
      int number = chapters.size() + 1;
      chapters.add(
          new Chapter(
              number,
              briefing.title(),
              briefing.marking(),
              briefing.lines().size(),
              before + 1,
              places.start(number)));
      index.add(briefing, before, places.prefix(number));
      before += briefing.pages();
    }
    return new Book(
        language,
        paper.size(),
        title,
        day(BoundBriefing::from, Comparator.naturalOrder()),
        day(BoundBriefing::to, Comparator.reverseOrder()),
        marking,
        pages,
        chapters,
        index.people(),
        index.themes());
  }

  private @Nullable LocalDate day(Day of, Comparator<LocalDate> order) {
    Stream<@Nullable LocalDate> days = briefings.stream().map(of::in);
    return days.filter(Objects::nonNull).min(Comparator.nullsLast(order)).orElse(null);
  }

  /** A day of a visit. */
  private interface Day {
    @Nullable LocalDate in(BoundBriefing briefing);
  }
}
