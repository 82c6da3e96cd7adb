package org.readout.extract.outcome;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.Theme;
import org.readout.model.trail.Tally;

/**
 * Says which of the user's themes a claim speaks to. A theme's profile holds, with falling weight,
 * the user's terms, the words of its title, those of its description, and the terms of the policy
 * areas that share words with it. A word counts less the more of the dossier's claims and the more
 * themes it stands in.
 */
final class ThemeClassifier {
  private static final double TERM = 3;
  private static final double TITLE = 2.5;
  private static final double DESCRIPTION = 2;
  private static final double AREA = 1;
  private static final double VERB = 2;
  private static final double FADING = 0.5;
  private static final double LEAST_AFFINITY = 0.34;

  /** The best theme and how well it fits; {@code theme} is {@code null} where nothing fits. */
  record Fit(@Nullable String theme, double score) {}

  private final Map<String, Map<String, Double>> profiles = new LinkedHashMap<>();
  private final Map<String, Integer> themesWithStem = new HashMap<>();
  private final Stems stems;
  private final StemFrequency frequency;

  ThemeClassifier(List<Theme> themes, Stems stems, StemFrequency frequency) {
    this.stems = stems;
    this.frequency = frequency;
    PolicyAreas areas = new PolicyAreas(stems);
    for (Theme theme : themes) {
      profiles.put(theme.id(), profile(theme, areas));
    }
    for (Map<String, Double> profile : profiles.values()) {
      profile.keySet().forEach(stem -> themesWithStem.merge(stem, 1, Integer::sum));
    }
  }

  private Map<String, Double> profile(Theme theme, PolicyAreas areas) {
    Map<String, Double> own = new TreeMap<>();
    theme.terms().forEach(term -> add(own, term, TERM));
    add(own, theme.title(), TITLE);
    add(own, theme.description(), DESCRIPTION);
    Map<String, Double> profile = new TreeMap<>(own);
    Map<String, Double> affinities = areas.affinities(own);
    double strongest =
        affinities.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    affinities.forEach((area, affinity) -> {
      if (strongest > 0 && affinity >= LEAST_AFFINITY * strongest) {
        double weight = AREA * affinity / strongest;
        areas.stems(area).forEach(stem -> profile.merge(stem, weight, Math::max));
      }
    });
    return profile;
  }

  private void add(Map<String, Double> profile, String words, double weight) {
    stems.of(words).forEach(stem -> profile.merge(stem, weight, Math::max));
  }

  /**
   * How well each theme fits, in the user's order, and by which stems. What is done says more than
   * what it is done to: a stem that is a verb of the claim counts double. What is named first says
   * more than what follows.
   */
  Map<String, Tally> tally(List<String> claimStems, List<String> verbs) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Set<String> distinct = new TreeSet<>(claimStems);
    for (Map.Entry<String, Map<String, Double>> theme : profiles.entrySet()) {
      Tally.Builder score = new Tally.Builder();
      for (String stem : distinct) {
        Double weight = theme.getValue().get(stem);
        if (weight != null) {
          double emphasis =
              (verbs.contains(stem) ? VERB : 1) * (1 - FADING * place(claimStems, stem));
          int sharing = themesWithStem.getOrDefault(stem, 1);
          score.add(stem, emphasis * weight * frequency.inverse(stem) / sharing);
        }
      }
      tallies.put(theme.getKey(), score.build());
    }
    return Collections.unmodifiableMap(tallies);
  }

  /** How far back in the claim a stem first stands, 0 to 1. */
  private static double place(List<String> claimStems, String stem) {
    return claimStems.indexOf(stem) / (double) claimStems.size();
  }

  /** The best of {@code scores}; the first of the user's order among equals. */
  static Fit best(Map<String, Double> scores) {
    String theme = null;
    double best = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (score.getValue() > best) {
        theme = score.getKey();
        best = score.getValue();
      }
    }
    return new Fit(theme, best);
  }
}
