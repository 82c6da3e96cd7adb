package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * An article or passage that was read and not used.
 *
 * @param what article or file
 * @param words the passage's beginning
 * @param language tag of the words' language, where it is not the briefing's
 * @param reason why it was not used, in a few words
 */
public record SetAsideEntry(
    String what, @Nullable String words, @Nullable String language, String reason) {}
