package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * A status as a word and a shape, so that it never depends on colour.
 *
 * @param word the status as printed
 * @param shape a sign for the rung's group
 * @param level name of the rung's group, for the style sheet
 * @param meaning what the status stands for, in a few words
 * @param note what the bare status would hide ("not binding"); {@code null} where nothing
 */
public record StatusMark(
    String word, String shape, String level, String meaning, @Nullable String note) {}
