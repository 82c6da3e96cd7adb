package org.readout.book.register;

import java.util.List;

/**
 * An outcome in the register.
 *
 * @param briefing what the batch calls the briefing
 * @param outcome its name in the briefing, {@code O7}
 * @param theme its title
 * @param status in words
 * @param speaker who says so; empty for the article itself
 * @param figures amounts in words, with "; " between
 * @param sources how many independent ones report it
 */
public record RegisterRow(
    String briefing,
    String outcome,
    String theme,
    String statement,
    String status,
    String speaker,
    String figures,
    int sources) {
  /** As the columns of the PDF have it: the briefing and its outcome are the row's head. */
  List<String> cells() {
    return List.of(
        briefing + " " + outcome,
        theme,
        statement,
        status,
        speaker,
        figures,
        Integer.toString(sources));
  }
}
