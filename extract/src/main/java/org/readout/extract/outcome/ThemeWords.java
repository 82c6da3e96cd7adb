package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.HashMap;
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
 * What a list of themes says by itself, whatever the dossier: each theme's own words, and the
 * policy areas and places that these lead to. Read once for all dossiers with the same themes;
 * never changes afterwards, and may be shared by threads.
 */
public final class ThemeWords {
  private static final Pattern HYPHENS = Pattern.compile("[ -]");
  private static final double TERM = 3;
  private static final double TITLE = 2.5;
  private static final double DESCRIPTION = 2;
  private static final double EMPTY = 0.3;
  private static final double PART = 0.4;

  /**
   * What one theme says.
   *
   * @param words the words of its own, and what they weigh
   * @param areas how close each policy area is to these
   * @param ground the names of the places that its title consists of; empty where it names anything
   *     else
   */
  record Own(Map<String, Double> words, Map<String, Double> areas, Set<String> ground) {}

  private final List<Theme> themes;
  private final Stems stems = new Stems();
  private final PhraseBook phrases = new PhraseBook();
  private final PolicyAreas areas = new PolicyAreas(stems, phrases);
  private final PlaceWords places = new PlaceWords(stems, phrases);
  private final Set<String> empty =
      Set.copyOf(
          stems.of(String.join(" ", WordList.read(ThemeWords.class, "empty-title-words.txt"))));
  private final List<Own> own = new ArrayList<>();
  private final Map<String, Double> closest = new HashMap<>();

  private ThemeWords(List<Theme> themes) {
    this.themes = List.copyOf(themes);
    themes.forEach(theme -> theme.terms().forEach(term -> phrases.add(stems.of(term))));
    for (Theme theme : themes) {
      Map<String, Double> words = words(theme);
      Map<String, Double> near = areas.affinities(words);
      near.forEach((area, affinity) -> closest.merge(area, affinity, Math::max));
      own.add(new Own(words, near, ground(theme)));
    }
  }

  /** What these themes say. */
  public static ThemeWords of(List<Theme> themes) {
    return new ThemeWords(themes);
  }

  /** In the user's order. */
  public List<Theme> themes() {
    return themes;
  }

  private Map<String, Double> words(Theme theme) {
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
            .flatMap(HYPHENS::splitAsStream)
            .collect(Collectors.toSet());
    for (PhraseBook.Feature word : phrases.features(words)) {
      double counts = empty.contains(word.name()) ? EMPTY : halves.contains(word.name()) ? PART : 1;
      own.merge(word.name(), counts * weight, Math::max);
    }
  }

  private Set<String> ground(Theme theme) {
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

  /** What each theme says, in the user's order. */
  List<Own> own() {
    return own;
  }

  /** How close the theme is that is closest to the policy area. */
  double closest(String area) {
    return closest.getOrDefault(area, 0.0);
  }

  /** The words of a policy area, by weight from 0 to 1. */
  Map<String, Double> ofArea(String area) {
    return areas.words(area);
  }

  /** The words that a place leads to, by weight from 0 to 1; none where it is no place. */
  Map<String, Double> ofPlace(String name) {
    return places.words(name);
  }

  /** The phrases that mean more than their words. */
  PhraseBook phrases() {
    return phrases;
  }
}
