package org.readout.model.claim;

import org.jspecify.annotations.Nullable;
import org.readout.model.source.Span;

/**
 * One attribution as it stands in the text; all spans count in the clean text.
 *
 * @param source the words that name the speaker; {@code null} where the text leaves it open
 * @param cue the words that signal speech; {@code null} for a quotation that goes on from the
 *     sentence before
 * @param content what is said, from its first to its last character
 */
public record AttributedSpan(@Nullable Span source, @Nullable Span cue, Span content) {}
