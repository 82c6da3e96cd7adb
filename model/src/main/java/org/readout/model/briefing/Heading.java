package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading that is printed, for the headings themselves, bookmarks and lists of contents.
 *
 * @param section the name of the one that it belongs to: {@code glance}
 * @param id anchor
 * @param number printed before the title: {@code 2}, {@code Annex B}
 * @param letter of an annex
 * @param title without its number
 * @param entry number and title, as a list of contents has them
 * @param below the headings under this one
 */
public record Heading(
    String section,
    String id,
    @Nullable String number,
    @Nullable String letter,
    String title,
    String entry,
    List<Heading> below) {
  public Heading {
    below = List.copyOf(below);
  }

  /** The same without those below it. */
  Heading alone() {
    return new Heading(section, id, number, letter, title, entry, List.of());
  }
}
