package org.readout.model.outcome;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The visit the dossier is about.
 *
 * @param inferred names of the fields that were read from the articles and not given by the user:
 *     {@code visitor}, {@code host}, {@code places}, {@code dates}
 */
public record Event(
    @Nullable String visitor,
    @Nullable String host,
    List<String> places,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<String> inferred) {
  public Event {
    places = List.copyOf(places);
    inferred = Collections.unmodifiableSet(new TreeSet<>(inferred));
  }
}
