package org.readout.model.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as far as the file or the dossier says it.
 *
 * @param reliability Admiralty letter and digit, such as {@code B2}, when the dossier gives it
 */
public record Provenance(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String reliability) {
  /** Nothing known. */
  public static final Provenance UNKNOWN = new Provenance(null, null, null, null, null, null);
}
