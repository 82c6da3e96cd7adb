package org.readout.extract.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** In how many claims of the dossier a stem stands, and the similarity that follows from it. */
final class StemFrequency {
  private final Map<String, Integer> claims = new HashMap<>();
  private final int total;

  StemFrequency(Collection<List<String>> stemsOfClaims) {
    for (List<String> stems : stemsOfClaims) {
      new HashSet<>(stems).forEach(stem -> claims.merge(stem, 1, Integer::sum));
    }
    this.total = stemsOfClaims.size();
  }

  /** Inverse document frequency, at least 0.2. */
  double inverse(String stem) {
    int in = claims.getOrDefault(stem, 1);
    return Math.max(0.2, Math.log((total + 1.0) / in) / Math.log(total + 1.0));
  }

  /** Each stem's weight in a claim, scaled to length 1. */
  Map<String, Double> vector(List<String> stems) {
    Map<String, Double> vector = new java.util.TreeMap<>();
    stems.forEach(stem -> vector.merge(stem, inverse(stem), Double::sum));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((stem, weight) -> weight / length);
    return vector;
  }

  /** Cosine of the angle between two vectors, 0 to 1. */
  static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
