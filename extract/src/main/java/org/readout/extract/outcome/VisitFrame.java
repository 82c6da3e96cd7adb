package org.readout.extract.outcome;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.model.claim.Person;
import org.readout.model.outcome.Event;

/** The event, read back into the visitor and the two countries that meet. */
record VisitFrame(
    Event event,
    @Nullable Person visitor,
    @Nullable String home,
    Set<String> hosts,
    Gazetteer gazetteer) {
  static VisitFrame of(Event event, Names names, Gazetteer gazetteer) {
    Person visitor = null;
    String home = null;
    String words = event.visitor();
    if (words != null) {
      int comma = words.indexOf(',');
      visitor = names.person(comma < 0 ? words : words.substring(0, comma)).orElse(null);
      home = visitor == null ? null : visitor.country();
      home = home == null ? country(words.substring(comma < 0 ? 0 : comma), gazetteer) : home;
    }
    Set<String> hosts = new LinkedHashSet<>();
    if (event.host() != null) {
      gazetteer.findAll(event.host(), 0).forEach(found -> hosts.add(found.entry().country()));
    }
    return new VisitFrame(event, visitor, home, hosts, gazetteer);
  }

  private static @Nullable String country(String words, Gazetteer gazetteer) {
    List<Gazetteer.Placed> found = gazetteer.findAll(words, 0);
    return found.isEmpty() ? null : found.get(0).entry().country();
  }

  /** The first of the countries visited. */
  @Nullable String host() {
    return hosts.isEmpty() ? null : hosts.iterator().next();
  }

  boolean isVisitor(String name) {
    return visitor != null && visitor.name().equals(name);
  }

  /** Whether a country is the host's: itself, or the land where a union has its seat. */
  boolean isHost(String country) {
    return hosts.contains(country)
        || event.places().stream()
            .anyMatch(place ->
                country.equals(gazetteer.country(place))
                    && gazetteer.seatedIn(place).stream().anyMatch(hosts::contains));
  }

  /** Whether the host is a union of states, which has several presidents at a time. */
  boolean isUnion() {
    return hosts.stream().anyMatch(host -> host.endsWith("Union"));
  }

  int hostMentions(Map<String, Integer> countries) {
    return countries.entrySet().stream()
        .filter(country -> isHost(country.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Whether a country takes part in the visit. */
  boolean isParty(String country) {
    return country.equals(home) || isHost(country);
  }
}
