package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * An article of the dossier.
 *
 * @param name outlet and date as far as known, else its file's name
 * @param language tag of the title's language, where it is not the briefing's
 * @param reliability letter and digit of the Admiralty scale, where the dossier gives them
 * @param repeats the article it is a near-duplicate of
 */
public record RegisterEntry(
    String id,
    String name,
    String outlet,
    @Nullable String title,
    @Nullable String language,
    String date,
    String kind,
    @Nullable String repeats,
    String use,
    @Nullable String reliability,
    String file,
    String sha256) {}
