package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dated events of the visit and the dated steps after it, drawn and listed.
 *
 * @param drawing the dates to one scale
 * @param entries in the order of time; the drawing has their numbers
 * @param note says what the list leaves out, where it does
 */
public record Timeline(Drawing drawing, List<Entry> entries, @Nullable String note) {
  public Timeline {
    entries = List.copyOf(entries);
  }

  /**
   * What happened, or is to happen, on a date.
   *
   * @param id anchor
   * @param number in the drawing
   * @param part heading of the part that begins here: the visit, or after it
   * @param date as printed
   * @param words that name the date, where the date alone would say too much or too little
   * @param event what happened or is to happen, in a few words
   * @param status of the outcome; {@code null} for a meeting
   * @param line the line that has more on it; {@code null} where that is not printed
   * @param citations the passages that tell of it
   */
  public record Entry(
      String id,
      String number,
      @Nullable String part,
      String date,
      @Nullable String words,
      String event,
      @Nullable StatusMark status,
      @Nullable Reference line,
      List<Citation> citations) {
    public Entry {
      citations = List.copyOf(citations);
    }
  }
}
