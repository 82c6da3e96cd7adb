package org.readout.extract.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.extract.annotate.Gazetteer.Entry;
import org.readout.extract.annotate.Gazetteer.Form;

/** The bundled lists of countries and cities by what stands for them, read once for all. */
final class PlaceLists {
  private static final Pattern COLUMNS = Pattern.compile("\t");
  private static final Pattern LIST = Pattern.compile(",");

  static final PlaceLists BUNDLED = new PlaceLists();

  final Map<String, Entry> entries = new HashMap<>();
  final Map<String, Entry> shouted = new HashMap<>();
  final Map<String, String> adjectives = new HashMap<>();
  final Map<String, Set<String>> seats = new HashMap<>();

  /** How many words the longest entry has that begins with a word. */
  final Map<String, Integer> longest = new HashMap<>();

  private PlaceLists() {
    for (String line : WordLists.lines("countries.tsv")) {
      addCountry(Arrays.asList(COLUMNS.split(line, -1)));
    }
    addCities("cities.tsv");
    addCities("geonames.tsv");
  }

  private void addCities(String resource) {
    for (String line : WordLists.lines(resource)) {
      List<String> fields = Arrays.asList(COLUMNS.split(line, -1));
      field(fields, 1).forEach(city -> add(city.strip(), fields.get(0), Form.CITY));
      field(fields, 2).forEach(region -> add(region.strip(), fields.get(0), Form.REGION));
    }
  }

  private void addCountry(List<String> fields) {
    String country = fields.get(0);
    add(country, country, Form.COUNTRY);
    for (String alias : field(fields, 1)) {
      add(alias, country, Form.COUNTRY);
    }
    for (String capital : field(fields, 4)) {
      add(capital, country, Form.CAPITAL);
      seats.computeIfAbsent(capital, c -> new TreeSet<>()).add(country);
    }
    for (String people : field(fields, 3)) {
      add(people, country, Form.PEOPLE);
    }
    for (String adjective : field(fields, 2)) {
      adjectives.putIfAbsent(country, adjective);
      add(adjective, country, Form.ADJECTIVE);
      add(adjective + "s", country, Form.PEOPLE);
    }
  }

  private static List<String> field(List<String> fields, int index) {
    return index < fields.size() && !fields.get(index).isEmpty()
        ? List.of(LIST.split(fields.get(index), -1))
        : List.of();
  }

  private void add(String name, String country, Form form) {
    Entry entry = new Entry(name, country, form);
    entries.putIfAbsent(name, entry);
    index(name);
    if (name.length() > 3) {
      shouted.putIfAbsent(name.toUpperCase(Locale.ROOT), entry);
      index(name.toUpperCase(Locale.ROOT));
    }
  }

  private void index(String name) {
    int space = name.indexOf(' ');
    int words = 1 + (int) name.chars().filter(c -> c == ' ').count();
    longest.merge(space < 0 ? name : name.substring(0, space), words, Math::max);
  }
}
