package org.readout.extract.outcome;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of each theme and what they weigh: the user's terms, the words of title and
 * description, the places these name, and the words of the policy areas they lead to. An area that
 * two themes lead to belongs to the closer one; the other has it the less, the further it is.
 */
final class ThemeProfiles {
  private static final Pattern PARTS = Pattern.compile("[ -]");
  private static final double PLACE = 0.8;
  private static final double AREA = 1.5;
  private static final double LEAST_AFFINITY = 0.2;
  private static final double OWN_RARITY = 0.5;
  private static final double PLACE_RARITY = 1.5;

  private final Map<String, Map<String, Double>> profiles = new LinkedHashMap<>();
  private final Map<String, Set<String>> grounds = new HashMap<>();
  private final Map<String, Double> totals = new HashMap<>();
  private final ThemeWords words;
  private final StemFrequency frequency;

  ThemeProfiles(ThemeWords words, StemFrequency frequency) {
    this.words = words;
    this.frequency = frequency;
    for (int i = 0; i < words.themes().size(); i++) {
      String theme = words.themes().get(i).id();
      ThemeWords.Own own = words.own().get(i);
      Map<String, Double> profile = new HashMap<>();
      own.words().forEach((word, weight) -> profile.put(word, weight * rarity(word)));
      addPlaces(profile, own.words());
      grounds.put(theme, own.ground());
      addAreas(profile, own.areas());
      profiles.put(theme, profile);
      profile.forEach((word, weight) -> totals.merge(word, weight, Double::sum));
    }
    profiles.replaceAll((theme, profile) -> net(shared(profile)));
  }

  /** Each word weighs the less, the more other themes have it too. */
  private Map<String, Double> shared(Map<String, Double> profile) {
    Map<String, Double> shared = new HashMap<>();
    profile.forEach(
        (word, weight) -> shared.put(word, weight * weight / totals.getOrDefault(word, weight)));
    return shared;
  }

  /** A phrase weighs what it says beyond its words, unless it hides them. */
  private Map<String, Double> net(Map<String, Double> profile) {
    Map<String, Double> net = new HashMap<>();
    profile.forEach((word, weight) -> {
      String[] parts = words.phrases().isHiding(word) ? new String[0] : PARTS.split(word, -1);
      double ofParts = 0;
      for (String part : parts) {
        ofParts += parts.length > 1 ? profile.getOrDefault(part, 0.0) : 0;
      }
      net.put(word, Math.max(0, weight - ofParts));
    });
    return net;
  }

  /**
   * A word of the user's own stays one even if the whole dossier speaks of it; a place does not.
   */
  private double rarity(String word) {
    double rarity = frequency.inverseOfPhrase(word);
    return words.ofPlace(word).isEmpty()
        ? Math.pow(rarity, OWN_RARITY)
        : Math.pow(commonest(words.ofPlace(word).keySet()), PLACE_RARITY);
  }

  /**
   * Whether the theme is a place that none of the features names: then what else they have of it
   * may as well be about another place.
   */
  boolean isElsewhere(String theme, List<PhraseBook.Feature> features) {
    Set<String> names = grounds.getOrDefault(theme, Set.of());
    return !names.isEmpty() && features.stream().noneMatch(word -> names.contains(word.name()));
  }

  /** How rare a place is that has these names. */
  private double commonest(Set<String> names) {
    return names.stream().mapToDouble(frequency::inverseOfPhrase).min().orElse(1);
  }

  private void addPlaces(Map<String, Double> profile, Map<String, Double> own) {
    own.forEach((word, weight) -> {
      Map<String, Double> names = words.ofPlace(word);
      double rarity = Math.pow(commonest(names.keySet()), PLACE_RARITY);
      names.forEach(
          (name, share) -> profile.merge(name, PLACE * share * weight * rarity, Math::max));
    });
  }

  private void addAreas(Map<String, Double> profile, Map<String, Double> affinities) {
    double strongest =
        affinities.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    affinities.forEach((area, affinity) -> {
      double share = affinity / strongest;
      double contested = affinity / words.closest(area);
      if (share >= LEAST_AFFINITY) {
        words
            .ofArea(area)
            .forEach((word, weight) ->
                profile.merge(
                    word,
                    AREA * Math.sqrt(share) * contested * weight * frequency.inverseOfPhrase(word),
                    Math::max));
      }
    });
  }

  /** The themes' ids in the user's order. */
  Set<String> ids() {
    return profiles.keySet();
  }

  /** The words and known phrases among the stems. */
  List<PhraseBook.Feature> features(List<String> claimStems) {
    return words.phrases().features(claimStems);
  }

  /** What the word weighs for the theme. */
  double weight(String theme, String word) {
    return profiles.getOrDefault(theme, Map.of()).getOrDefault(word, 0.0);
  }
}
