package org.readout.model.claim;

import org.jspecify.annotations.Nullable;
import org.readout.model.source.Span;

/**
 * Words of an article that stand for a person, an organisation or a place.
 *
 * @param span in the clean text: the name without title, or the whole phrase where a role stands
 *     for the name ("the Norwegian premier")
 * @param name the same for every mention in the dossier: the fullest usual form, without title
 * @param role title or role words at this mention, as they stand
 * @param byRole whether a role stands for the name
 */
public record NameMention(
    Span span, NameKind kind, String name, @Nullable String role, boolean byRole) {}
