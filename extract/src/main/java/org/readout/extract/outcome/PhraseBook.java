package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The phrases that mean more than their words, and finds them in a row of stems. A phrase is named
 * by its stems with a blank between them.
 */
final class PhraseBook {
  private record Phrase(List<String> stems, String name) {}

  /**
   * A word or phrase where it first stands.
   *
   * @param place how far back it stands, 0 to 1
   */
  record Feature(String name, double place) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Set<String> hiding = new TreeSet<>();

  /** The name of the word or phrase that these stems are; a phrase is known from now on. */
  String add(List<String> stems) {
    String name = String.join(" ", stems);
    if (stems.size() > 1) {
      List<Phrase> known = byFirst.computeIfAbsent(stems.get(0), first -> new ArrayList<>());
      Phrase phrase = new Phrase(List.copyOf(stems), name);
      if (!known.contains(phrase)) {
        known.add(phrase);
      }
    }
    return name;
  }

  /** As {@link #add}; where the phrase stands, its words do not count. */
  String addHiding(List<String> stems) {
    String name = add(stems);
    if (stems.size() > 1) {
      hiding.add(name);
    }
    return name;
  }

  /** Whether the words of the phrase do not count where it stands. */
  boolean isHiding(String name) {
    return hiding.contains(name);
  }

  /** The words and phrases among the stems, each once, by place. */
  List<Feature> features(List<String> stems) {
    boolean[] hidden = new boolean[stems.size()];
    List<List<String>> at = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      List<String> found = new ArrayList<>();
      for (Phrase phrase : byFirst.getOrDefault(stems.get(i), List.of())) {
        int end = i + phrase.stems().size();
        if (end <= stems.size() && stems.subList(i, end).equals(phrase.stems())) {
          found.add(phrase.name());
          if (hiding.contains(phrase.name())) {
            Arrays.fill(hidden, i, end, true);
          }
        }
      }
      at.add(found);
    }
    List<Feature> features = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < stems.size(); i++) {
      double place = i / (double) stems.size();
      if (!hidden[i] && seen.add(stems.get(i))) {
        features.add(new Feature(stems.get(i), place));
      }
      for (String phrase : at.get(i)) {
        if (seen.add(phrase)) {
          features.add(new Feature(phrase, place));
        }
      }
    }
    return features;
  }
}
