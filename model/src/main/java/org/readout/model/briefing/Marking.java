package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * The handling marking as given by the user, for every page and for the text.
 *
 * @param label the marking, or its label where a restriction follows
 * @param colour of the label on black where a standard says so, as CSS writes it
 * @param restriction what follows the label
 */
public record Marking(String label, @Nullable String colour, @Nullable String restriction) {}
