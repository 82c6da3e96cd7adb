package org.readout.model.claim;

import org.jspecify.annotations.Nullable;
import org.readout.model.source.Span;

/** A name in the text. */
public record NameMention(Span span, NameKind kind, String name, @Nullable String role) {}
