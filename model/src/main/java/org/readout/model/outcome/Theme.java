package org.readout.model.outcome;

import java.util.List;

/**
 * A policy area the briefing reports on.
 *
 * @param id lower-case name used in the JSON contract and in anchors
 * @param title what the reader sees
 * @param description in the user's words; its words help to find what belongs to the theme
 * @param terms words and phrases that mark a sentence as belonging to the theme
 */
public record Theme(String id, String title, String description, List<String> terms) {
  public Theme {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a theme needs an id");
    }
    terms = List.copyOf(terms);
  }
}
