package org.readout.book;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a book needs to know of a briefing, besides its pages.
 *
 * @param file where it is
 * @param identifier the document's own (ISO 32000-1, 14.4), in hexadecimal
 * @param dated the document's date
 * @param from the visit's first day
 * @param marking as the user gave it
 * @param themes titles by their names in the data
 * @param pageOf the page on which a named place is, from 1
 */
record BoundBriefing(
    Path file,
    String title,
    String language,
    int pages,
    String identifier,
    Instant dated,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String marking,
    Map<String, String> themes,
    List<Line> lines,
    List<Person> people,
    Map<String, Integer> pageOf) {
  /**
   * An outcome.
   *
   * @param place its name in the document
   * @param theme its title
   */
  record Line(String place, String theme, @Nullable String speaker, List<Amount> amounts) {}

  /** A figure in the words of the article, and what it measures; may be empty. */
  record Amount(String words, String measures) {}

  /** Somebody who spoke or met somebody, and where the document tells it. */
  record Person(String name, String place) {}
}
