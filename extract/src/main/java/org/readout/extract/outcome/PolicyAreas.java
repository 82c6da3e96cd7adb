package org.readout.extract.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.extract.text.WordList;

/** Terms that mark a policy area, whatever the visit. */
final class PolicyAreas {
  private final Map<String, Set<String>> areas = new LinkedHashMap<>();

  PolicyAreas(Stems stems) {
    for (String line : WordList.read(PolicyAreas.class, "policy-areas.txt")) {
      int colon = line.indexOf(':');
      areas.put(line.substring(0, colon), Set.copyOf(stems.of(line)));
    }
  }

  List<String> stems(String area) {
    return areas.getOrDefault(area, Set.of()).stream().sorted().toList();
  }

  /** How much of a theme's own weight each area shares. */
  Map<String, Double> affinities(Map<String, Double> profile) {
    Map<String, Double> affinities = new LinkedHashMap<>();
    areas.forEach((area, terms) -> {
      double shared = 0;
      for (Map.Entry<String, Double> stem : profile.entrySet()) {
        shared += terms.contains(stem.getKey()) ? stem.getValue() : 0;
      }
      if (shared > 0) {
        affinities.put(area, shared / Math.sqrt(terms.size()));
      }
    });
    return affinities;
  }
}
