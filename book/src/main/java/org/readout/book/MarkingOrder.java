package org.readout.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Marking;
import org.readout.model.outcome.TlpLabel;

/**
 * Which of several handling markings is the highest. Only markings of one scheme can be ordered:
 * the Traffic Light Protocol (FIRST, version 2.0) and the classifications that states and
 * organisations publish, each from the highest down.
 */
public final class MarkingOrder {
  private static final List<List<String>> SCHEMES =
      List.of(
          List.of("TOP SECRET", "SECRET", "OFFICIAL-SENSITIVE", "OFFICIAL"),
          List.of("TOP SECRET", "SECRET", "CONFIDENTIAL", "RESTRICTED", "UNCLASSIFIED"),
          List.of("TRES SECRET", "SECRET", "DIFFUSION RESTREINTE", "NON PROTEGE"),
          List.of("STRENG GEHEIM", "GEHEIM", "VS-VERTRAULICH", "VS-NUR FÜR DEN DIENSTGEBRAUCH"),
          List.of("EU TOP SECRET", "EU SECRET", "EU CONFIDENTIAL", "EU RESTRICTED"),
          List.of(
              "COSMIC TOP SECRET",
              "NATO SECRET",
              "NATO CONFIDENTIAL",
              "NATO RESTRICTED",
              "NATO UNCLASSIFIED"));

  private MarkingOrder() {}

  /**
   * What several documents bear as one; {@code null} where none of them is marked.
   *
   * @param given in place of theirs
   * @throws UnorderedMarkingsException where nothing is given and none of theirs is the highest
   */
  public static @Nullable Marking of(@Nullable String given, Collection<String> markings)
      throws UnorderedMarkingsException {
    if (given != null) {
      return Marking.of(given);
    }
    if (markings.isEmpty()) {
      return null;
    }
    return Marking.of(
        highest(markings).orElseThrow(() -> new UnorderedMarkingsException(markings)));
  }

  /**
   * The highest; empty where they can't be ordered.
   *
   * @param markings at least one
   */
  static Optional<String> highest(Collection<String> markings) {
    Set<String> distinct = new LinkedHashSet<>(markings);
    if (distinct.size() == 1) {
      return Optional.of(distinct.iterator().next());
    }
    return highestOfProtocol(distinct).or(() -> highestOfScheme(distinct));
  }

  /** Of several that bear the highest label, none is the highest: their restrictions differ. */
  private static Optional<String> highestOfProtocol(Set<String> markings) {
    for (TlpLabel label : TlpLabel.values()) {
      List<String> bearing = new ArrayList<>();
      for (String marking : markings) {
        TlpLabel own = TlpLabel.of(marking);
        if (own == null) {
          return Optional.empty();
        }
        if (own == label) {
          bearing.add(marking);
        }
      }
      if (!bearing.isEmpty()) {
        return bearing.size() == 1 ? Optional.of(bearing.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> highestOfScheme(Set<String> markings) {
    for (List<String> scheme : SCHEMES) {
      int highest = scheme.size();
      String found = "";
      boolean isScheme = true;
      for (String marking : markings) {
        int rank = scheme.indexOf(marking.strip().toUpperCase(Locale.ROOT));
        isScheme &= rank >= 0;
        if (rank >= 0 && rank < highest) {
          highest = rank;
          found = marking;
        }
      }
      if (isScheme) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
