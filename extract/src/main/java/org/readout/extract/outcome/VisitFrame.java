package org.readout.extract.outcome;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.model.claim.Person;
import org.readout.model.outcome.Event;

/** The event, read back into the visitor and the two countries that meet. */
record VisitFrame(
    Event event, @Nullable Person visitor, @Nullable String host, Gazetteer gazetteer) {
  static VisitFrame of(Event event, Names names, Gazetteer gazetteer) {
    Person visitor = null;
    String words = event.visitor();
    if (words != null) {
      int comma = words.indexOf(',');
      visitor = names.person(comma < 0 ? words : words.substring(0, comma)).orElse(null);
    }
    String host = null;
    if (event.host() != null) {
      List<Gazetteer.Placed> found = gazetteer.findAll(event.host(), 0);
      host = found.isEmpty() ? null : found.get(0).entry().country();
    }
    return new VisitFrame(event, visitor, host, gazetteer);
  }

  @Nullable String home() {
    return visitor == null ? null : visitor.country();
  }

  boolean isVisitor(String name) {
    return visitor != null && visitor.name().equals(name);
  }

  /** Whether a country is the host's: itself, or the land where a union has its seat. */
  boolean isHost(String country) {
    if (host == null) {
      return false;
    }
    String seat = host;
    return country.equals(seat)
        || event.places().stream()
            .anyMatch(place ->
                gazetteer.seatedIn(place).contains(seat)
                    && country.equals(gazetteer.country(place)));
  }

  /** Whether the host is a union of states, which has several presidents at a time. */
  boolean isUnion() {
    return host != null && host.endsWith("Union");
  }

  int hostMentions(Map<String, Integer> countries) {
    return countries.entrySet().stream()
        .filter(country -> isHost(country.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Whether a country takes part in the visit. */
  boolean isParty(String country) {
    return country.equals(home()) || isHost(country);
  }
}
