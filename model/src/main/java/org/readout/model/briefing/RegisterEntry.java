package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * An article of the dossier.
 *
 * @param repeats the article it is a near-duplicate of
 */
public record RegisterEntry(
    String id,
    String outlet,
    @Nullable String title,
    String date,
    String kind,
    @Nullable String repeats,
    String use,
    String file,
    String sha256) {}
