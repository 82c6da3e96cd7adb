package org.readout.extract.outcome;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.extract.text.WordList;

/**
 * The usual policy areas of visits and the words that mark them, whatever the visit: an area's own
 * names, words hardly used of anything else, and words that point to it among others.
 */
final class PolicyAreas {
  private static final Pattern GROUPS = Pattern.compile(" / ");
  private static final Pattern ENTRIES = Pattern.compile(",\\s*+");
  private static final List<Double> WEIGHTS = List.of(1.0, 0.8, 0.35);

  private final Map<String, Map<String, Double>> areas = new LinkedHashMap<>();
  private final Map<String, Integer> areasWith = new HashMap<>();

  /** Reads the bundled list; its phrases are known to {@code phrases} from now on. */
  PolicyAreas(Stems stems, PhraseBook phrases) {
    for (String line : WordList.read(PolicyAreas.class, "policy-areas.txt")) {
      int colon = line.indexOf(':');
      Map<String, Double> words = new TreeMap<>();
      String[] groups = GROUPS.split(line.substring(colon + 1) + " ", -1);
      for (int i = 0; i < groups.length; i++) {
        for (String entry : ENTRIES.split(groups[i].strip(), -1)) {
          String word = word(entry, stems, phrases);
          if (!word.isEmpty()) {
            words.merge(word, WEIGHTS.get(i), Math::max);
          }
        }
      }
      areas.put(line.substring(0, colon), words);
      words.keySet().forEach(word -> areasWith.merge(word, 1, Integer::sum));
    }
  }

  private static String word(String entry, Stems stems, PhraseBook phrases) {
    boolean hiding = entry.startsWith("=");
    List<String> all = stems.of(hiding ? entry.substring(1) : entry);
    List<String> own = entry.indexOf(' ') < 0 && !all.isEmpty() ? all.subList(0, 1) : all;
    return hiding ? phrases.addHiding(own) : phrases.add(own);
  }

  /** The words of an area, by weight from 0 to 1. */
  Map<String, Double> words(String area) {
    return areas.getOrDefault(area, Map.of());
  }

  /**
   * How close each area is to a theme with these words: what they share, less for a word that many
   * areas have. Areas that share nothing are left out.
   */
  Map<String, Double> affinities(Map<String, Double> theme) {
    Map<String, Double> affinities = new LinkedHashMap<>();
    areas.forEach((area, words) -> {
      double shared = 0;
      for (Map.Entry<String, Double> word : theme.entrySet()) {
        double weight = words.getOrDefault(word.getKey(), 0.0);
        int in = areasWith.getOrDefault(word.getKey(), 1);
        shared += word.getValue() * weight * weight / Math.sqrt(in);
      }
      if (shared > 0) {
        affinities.put(area, shared);
      }
    });
    return affinities;
  }
}
