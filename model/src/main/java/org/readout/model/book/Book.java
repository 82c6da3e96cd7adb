package org.readout.model.book;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Marking;

/**
 * A book of briefings, as the template of its own pages gets it.
 *
 * @param language BCP 47 tag of its own words
 * @param paper its size as CSS names it
 * @param title of the book
 * @param from the first day of a visit in it
 * @param to the last
 * @param marking the highest of its briefings', or the user's
 * @param pages how many the whole book has
 * @param chapters one for each briefing, in the order of binding
 * @param people the people of all briefings, by name
 * @param themes figures of all briefings, by theme
 */
public record Book(
    String language,
    String paper,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Marking marking,
    int pages,
    List<Chapter> chapters,
    List<IndexEntry> people,
    List<IndexedTheme> themes) {
  public Book {
    chapters = List.copyOf(chapters);
    people = List.copyOf(people);
    themes = List.copyOf(themes);
  }

  /**
   * A briefing in the contents.
   *
   * @param number from 1
   * @param title of the briefing
   * @param marking the briefing's own; {@code null} where it has none
   * @param outcomes how many the briefing states
   * @param page of the book on which it begins
   * @param target address of its first page
   */
  public record Chapter(
      int number, String title, @Nullable String marking, int outcomes, int page, String target) {}

  /**
   * Somebody or a figure, and the pages of the book that tell of them.
   *
   * @param words name of somebody, or a figure with what it measures
   * @param mentions where the book tells of it, by page
   * @param more on how many pages after these it does too
   */
  public record IndexEntry(String words, List<Mention> mentions, int more) {
    public IndexEntry {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * The figures of a theme.
   *
   * @param title of the theme
   * @param figures by their words
   */
  public record IndexedTheme(String title, List<IndexEntry> figures) {
    public IndexedTheme {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A page of the book, and the address of the line on it.
   *
   * @param page of the book, from 1
   * @param target address of the line
   */
  public record Mention(int page, String target) {}
}
