package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * An article of the dossier.
 *
 * @param id its name in the briefing: {@code A3}
 * @param name outlet and date as far as known, else its file's name
 * @param outlet who published it, or that this is not known
 * @param title {@code null} where it has none
 * @param language tag of the title's language, where it is not the briefing's
 * @param date of its publication, or that it has none
 * @param kind report, opinion, statement and so on
 * @param repeats the article it is a near-duplicate of
 * @param use whether it was used, and why not
 * @param reliability letter and digit of the Admiralty scale, where the dossier gives them
 * @param file its name in the dossier
 * @param sha256 of the file, in hexadecimal digits
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
