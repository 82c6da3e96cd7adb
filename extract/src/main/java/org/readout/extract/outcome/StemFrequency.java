package org.readout.extract.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** In how many claims of the dossier a stem stands, and what it weighs for that. */
final class StemFrequency {
  private final Map<String, Integer> claims = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int total;

  StemFrequency(Collection<List<String>> stemsOfClaims) {
    for (List<String> stems : stemsOfClaims) {
      stems.forEach(stem -> numbers.putIfAbsent(stem, numbers.size()));
      new HashSet<>(stems).forEach(stem -> claims.merge(stem, 1, Integer::sum));
    }
    this.total = stemsOfClaims.size();
  }

  /** Inverse document frequency, at least 0.2. */
  double inverse(String stem) {
    int in = claims.getOrDefault(stem, 1);
    return Math.max(0.2, Math.log((total + 1.0) / in) / Math.log(total + 1.0));
  }

  /** Of a phrase, its stems with a blank between them: that of its rarest. */
  double inverseOfPhrase(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank < 0
        ? inverse(phrase)
        : Math.max(
            inverse(phrase.substring(0, blank)), inverseOfPhrase(phrase.substring(blank + 1)));
  }

  /** The stems of a claim, which must be one of the dossier's. */
  StemVector vector(List<String> stems) {
    Map<Integer, String> ordered = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String stem : stems) {
      ordered.put(number(stem), stem);
      counts.merge(stem, 1, Integer::sum);
    }
    int[] ids = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] rarity = ordered.values().stream().mapToDouble(this::inverse).toArray();
    double[] weights = new double[ids.length];
    int index = 0;
    double squares = 0;
    for (String stem : ordered.values()) {
      weights[index] = rarity[index] * counts.getOrDefault(stem, 1);
      squares += weights[index] * weights[index];
      index++;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new StemVector(ids, weights, rarity);
  }

  private int number(String stem) {
    Integer number = numbers.get(stem);
    if (number == null) {
      throw new IllegalArgumentException("not a stem of the dossier's claims: " + stem);
    }
    return number;
  }
}
