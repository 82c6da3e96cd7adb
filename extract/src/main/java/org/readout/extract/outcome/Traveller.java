package org.readout.extract.outcome;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who travels where, as far as it is known when the days are looked for.
 *
 * @param name of the visitor
 * @param home the visitor's country
 * @param hosts the countries visited
 */
record Traveller(@Nullable String name, @Nullable String home, Set<String> hosts) {
  static final Traveller UNKNOWN = new Traveller(null, null, Set.of());

  Traveller {
    hosts = Set.copyOf(new TreeSet<>(hosts));
  }

  boolean isHome(@Nullable String country) {
    return country != null && country.equals(home);
  }

  boolean isHost(@Nullable String country) {
    return country != null && hosts.contains(country);
  }
}
