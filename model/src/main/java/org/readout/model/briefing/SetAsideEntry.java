package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * An article or passage that was read and not used.
 *
 * @param what article or file
 * @param words the passage's beginning
 */
public record SetAsideEntry(String what, @Nullable String words, String reason) {}
