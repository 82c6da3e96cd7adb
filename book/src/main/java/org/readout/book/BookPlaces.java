package org.readout.book;

import java.util.Locale;

/**
 * The names of places in a book: those of each briefing behind its number, as in {@code
 * 012.evidence-A3-2}. All numbers have the same length, so that names sort as briefings stand.
 */
final class BookPlaces {
  /** The first page of a briefing. */
  static final String START = "start";

  private final int digits;

  /**
   * @param parts how many there are
   */
  BookPlaces(int parts) {
    this.digits = Integer.toString(parts + 1).length();
  }

  /** What names in a part begin with; parts count from 1. */
  String prefix(int part) {
    return String.format(Locale.ROOT, "%0" + digits + "d.", part);
  }

  /** Where a part begins. */
  String start(int part) {
    return prefix(part) + START;
  }
}
