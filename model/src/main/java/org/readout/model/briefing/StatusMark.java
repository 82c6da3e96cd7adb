package org.readout.model.briefing;

/**
 * A status as a word and a shape, so that it never depends on colour.
 *
 * @param level name of the rung's group, for the style sheet
 */
public record StatusMark(String word, String shape, String level, String meaning) {}
