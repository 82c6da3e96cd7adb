package org.readout.model.outcome;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The visit the dossier is about.
 *
 * @param inferred names of the fields that were read from the articles and not given by the user:
 *     {@code visitor}, {@code host}, {@code places}, {@code dates}
 * @param basis by the same names, in words: what in the articles an inferred field rests on, or why
 *     a field that nobody gave stays unknown
 */
public record Event(
    @Nullable String visitor,
    @Nullable String host,
    List<String> places,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<String> inferred,
    Map<String, String> basis) {
  public Event {
    places = List.copyOf(places);
    inferred = Collections.unmodifiableSet(new TreeSet<>(inferred));
    basis = Collections.unmodifiableMap(new TreeMap<>(basis));
  }

  /** A visit without a word on how it was inferred. */
  public Event(
      @Nullable String visitor,
      @Nullable String host,
      List<String> places,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Set<String> inferred) {
    this(visitor, host, places, from, to, inferred, Map.of());
  }
}
