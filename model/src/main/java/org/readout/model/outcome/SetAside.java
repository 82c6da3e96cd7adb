package org.readout.model.outcome;

import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;

/**
 * A passage that was read and not used.
 *
 * @param article {@code null} where a whole file could not be read
 * @param span in the file's decoded text
 * @param words the passage's beginning, for the reader
 * @param reason in a few words
 */
public record SetAside(
    @Nullable ArticleId article,
    String file,
    @Nullable Span span,
    @Nullable String words,
    String reason) {}
