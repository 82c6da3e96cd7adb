package org.readout.extract.outcome;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.text.WordList;

/**
 * What a country or a part of the world named in a theme leads to: the country's other names, its
 * adjective, its people and its capital, and those of the countries of the region.
 */
final class PlaceWords {
  private static final Pattern COLUMNS = Pattern.compile("\t");
  private static final Pattern LIST = Pattern.compile(",\\s*+");
  private static final double MEMBER = 0.6;

  private final Map<String, Map<String, Double>> places = new TreeMap<>();

  /** Reads the bundled lists; names of several words are known to {@code phrases} from now on. */
  PlaceWords(Stems stems, PhraseBook phrases) {
    Map<String, List<String>> countries = new LinkedHashMap<>();
    for (String line : WordList.read(Gazetteer.class, "countries.tsv")) {
      List<String> names =
          Stream.of(COLUMNS.split(line, -1))
              .flatMap(LIST::splitAsStream)
              .filter(name -> !name.isBlank())
              .map(name -> phrases.add(stems.of(name)))
              .distinct()
              .toList();
      String country = COLUMNS.split(line, 2)[0];
      countries.put(country, names);
      names.forEach(name -> merge(name, names, 1));
    }
    for (String line : WordList.read(PlaceWords.class, "regions.txt")) {
      String[] halves = line.split(":", 2);
      List<String> members =
          Arrays.stream(LIST.split(halves[1].strip(), -1))
              .flatMap(country -> countries.getOrDefault(country, List.of()).stream())
              .toList();
      List<String> names =
          LIST.splitAsStream(halves[0]).map(name -> phrases.add(stems.of(name))).toList();
      for (String name : names) {
        merge(name, members, MEMBER);
        merge(name, names, 1);
      }
    }
  }

  private void merge(String name, List<String> words, double weight) {
    Map<String, Double> known = places.computeIfAbsent(name, n -> new TreeMap<>());
    words.forEach(word -> known.merge(word, weight, Math::max));
  }

  /** The words that the place leads to, by weight from 0 to 1; none where it is no place. */
  Map<String, Double> words(String name) {
    return places.getOrDefault(name, Map.of());
  }
}
