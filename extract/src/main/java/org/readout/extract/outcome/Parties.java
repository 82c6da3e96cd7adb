package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.model.outcome.Event;

/**
 * The words that stand for the two sides of a visit: countries, their adjectives, the visitor's
 * surname.
 */
final class Parties {
  private Parties() {}

  static List<String> of(Event event, Names names) {
    Gazetteer gazetteer = new Gazetteer();
    VisitFrame frame = VisitFrame.of(event, names, gazetteer);
    List<String> parties = new ArrayList<>();
    String home = frame.home();
    if (home != null) {
      parties.add(home);
      parties.add(gazetteer.adjective(home));
    }
    String host = frame.host();
    if (host != null) {
      parties.add(host);
      parties.add(gazetteer.adjective(host));
    }
    if (frame.visitor() != null) {
      String name = frame.visitor().name();
      parties.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    return List.copyOf(parties);
  }
}
