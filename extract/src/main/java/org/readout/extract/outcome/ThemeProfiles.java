package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.extract.text.WordList;
import org.readout.model.outcome.Theme;

/**
 * The words of each theme and what they weigh: the user's terms, the words of title and
 * description, the places these name, and the words of the policy areas they lead to. An area that
 * two themes lead to belongs to the closer one; the other has it the less, the further it is.
 */
final class ThemeProfiles {
  private static final Pattern PARTS = Pattern.compile("[ -]");
  private static final double TERM = 3;
  private static final double TITLE = 2.5;
  private static final double DESCRIPTION = 2;
  private static final double EMPTY = 0.3;
  private static final double PART = 0.4;
  private static final double PLACE = 0.8;
  private static final double AREA = 1.5;
  private static final double LEAST_AFFINITY = 0.2;
  private static final double OWN_RARITY = 0.5;
  private static final double PLACE_RARITY = 1.5;

  private final Map<String, Map<String, Double>> profiles = new LinkedHashMap<>();
  private final Map<String, Set<String>> grounds = new HashMap<>();
  private final Map<String, Double> totals = new HashMap<>();
  private final Stems stems;
  private final StemFrequency frequency;
  private final PhraseBook phrases = new PhraseBook();
  private final Set<String> empty;

  ThemeProfiles(List<Theme> themes, Stems stems, StemFrequency frequency) {
    this.frequency = frequency;
    this.stems = stems;
    this.empty =
        Set.copyOf(
            stems.of(
                String.join(" ", WordList.read(ThemeProfiles.class, "empty-title-words.txt"))));
    PolicyAreas areas = new PolicyAreas(stems, phrases);
    PlaceWords places = new PlaceWords(stems, phrases);
    themes.forEach(theme -> theme.terms().forEach(term -> phrases.add(stems.of(term))));
    List<Map<String, Double>> own = new ArrayList<>();
    List<Map<String, Double>> affinities = new ArrayList<>();
    Map<String, Double> closest = new HashMap<>();
    for (Theme theme : themes) {
      Map<String, Double> words = own(theme);
      Map<String, Double> near = areas.affinities(words);
      near.forEach((area, affinity) -> closest.merge(area, affinity, Math::max));
      own.add(words);
      affinities.add(near);
    }
    for (int i = 0; i < themes.size(); i++) {
      Map<String, Double> profile = new TreeMap<>(own.get(i));
      own.get(i).forEach((word, weight) -> profile.put(word, weight * rarity(word, places)));
      addPlaces(profile, own.get(i), places);
      grounds.put(themes.get(i).id(), ground(themes.get(i), places));
      addAreas(profile, affinities.get(i), closest, areas);
      profiles.put(themes.get(i).id(), profile);
      profile.forEach((word, weight) -> totals.merge(word, weight, Double::sum));
    }
    profiles.replaceAll((theme, profile) -> new HashMap<>(net(shared(profile))));
  }

  /** Each word weighs the less, the more other themes have it too. */
  private Map<String, Double> shared(Map<String, Double> profile) {
    Map<String, Double> shared = new TreeMap<>();
    profile.forEach(
        (word, weight) -> shared.put(word, weight * weight / totals.getOrDefault(word, weight)));
    return shared;
  }

  /** A phrase weighs what it says beyond its words, unless it hides them. */
  private Map<String, Double> net(Map<String, Double> profile) {
    Map<String, Double> net = new TreeMap<>();
    profile.forEach((word, weight) -> {
      String[] parts = phrases.isHiding(word) ? new String[0] : PARTS.split(word, -1);
      double ofParts = 0;
      for (String part : parts) {
        ofParts += parts.length > 1 ? profile.getOrDefault(part, 0.0) : 0;
      }
      net.put(word, Math.max(0, weight - ofParts));
    });
    return net;
  }

  private Map<String, Double> own(Theme theme) {
    Map<String, Double> own = new TreeMap<>();
    for (String term : theme.terms()) {
      List<String> words = stems.of(term);
      own.merge(phrases.add(words), TERM, Math::max);
      add(own, words, TERM * (words.size() > 1 ? PART : 1));
    }
    add(own, stems.of(theme.title()), TITLE);
    add(own, stems.of(theme.description()), DESCRIPTION);
    return own;
  }

  private void add(Map<String, Double> own, List<String> words, double weight) {
    Set<String> halves =
        words.stream()
            .filter(word -> word.indexOf('-') > 0)
            .flatMap(PARTS::splitAsStream)
            .collect(Collectors.toSet());
    for (PhraseBook.Feature word : phrases.features(words)) {
      double counts = empty.contains(word.name()) ? EMPTY : halves.contains(word.name()) ? PART : 1;
      own.merge(word.name(), counts * weight, Math::max);
    }
  }

  /**
   * A word of the user's own stays one even if the whole dossier speaks of it; a place does not.
   */
  private double rarity(String word, PlaceWords places) {
    double rarity = frequency.inverseOfPhrase(word);
    return places.words(word).isEmpty()
        ? Math.pow(rarity, OWN_RARITY)
        : Math.pow(commonest(places.words(word).keySet()), PLACE_RARITY);
  }

  /** The names of the places that a title consists of; empty where it names anything else. */
  private Set<String> ground(Theme theme, PlaceWords places) {
    Set<String> names = new TreeSet<>();
    for (PhraseBook.Feature word : phrases.features(stems.of(theme.title()))) {
      Set<String> known = places.words(word.name()).keySet();
      if (known.isEmpty()) {
        return Set.of();
      }
      names.addAll(known);
    }
    return names;
  }

  /**
   * Whether the theme is a place that none of the words names: then what else they have of it may
   * as well be about another place.
   */
  boolean isElsewhere(String theme, List<PhraseBook.Feature> words) {
    Set<String> names = grounds.getOrDefault(theme, Set.of());
    return !names.isEmpty() && words.stream().noneMatch(word -> names.contains(word.name()));
  }

  /** How rare a place is that has these names. */
  private double commonest(Set<String> names) {
    return names.stream().mapToDouble(frequency::inverseOfPhrase).min().orElse(1);
  }

  private void addPlaces(Map<String, Double> profile, Map<String, Double> own, PlaceWords places) {
    own.forEach((word, weight) -> {
      Map<String, Double> names = places.words(word);
      double rarity = Math.pow(commonest(names.keySet()), PLACE_RARITY);
      names.forEach(
          (name, share) -> profile.merge(name, PLACE * share * weight * rarity, Math::max));
    });
  }

  private void addAreas(
      Map<String, Double> profile,
      Map<String, Double> affinities,
      Map<String, Double> closest,
      PolicyAreas areas) {
    double strongest =
        affinities.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    affinities.forEach((area, affinity) -> {
      double share = affinity / strongest;
      double contested = affinity / closest.getOrDefault(area, affinity);
      if (share >= LEAST_AFFINITY) {
        areas
            .words(area)
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
    return phrases.features(claimStems);
  }

  /** What the word weighs for the theme. */
  double weight(String theme, String word) {
    return profiles.getOrDefault(theme, Map.of()).getOrDefault(word, 0.0);
  }
}
