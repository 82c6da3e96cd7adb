package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Span;

/** Countries, their adjectives, peoples and capitals, all of them and those that are no more. */
public final class Gazetteer {
  /** What sort of word stands for a country. */
  public enum Form {
    COUNTRY,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    CITY
  }

  /** A word or words that stand for a country, or lie in it. */
  public record Entry(String name, String country, Form form) {}

  /** An entry found in a sentence, and how many words it takes. */
  record Match(Entry entry, int length) {}

  private static final int LONGEST = 6;
  private static final Pattern COLUMNS = Pattern.compile("\t");
  private static final Pattern LIST = Pattern.compile(",");

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, Set<String>> seats = new HashMap<>();

  /** Reads the bundled lists. */
  public Gazetteer() {
    for (String line : WordLists.lines("countries.tsv")) {
      addCountry(Arrays.asList(COLUMNS.split(line, -1)));
    }
    for (String line : WordLists.lines("cities.tsv")) {
      String[] field = COLUMNS.split(line, -1);
      for (String city : LIST.split(field[1], -1)) {
        entries.putIfAbsent(city.strip(), new Entry(city.strip(), field[0], Form.CITY));
      }
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
    entries.putIfAbsent(name, new Entry(name, country, form));
  }

  /** What the words stand for: "Finland", "Finnish", "Finns" and "Helsinki" all lead to Finland. */
  public Optional<Entry> find(String words) {
    Entry entry = entries.get(words);
    if (entry == null && words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT))) {
      entry = entries.get(titleCase(words));
    }
    return Optional.ofNullable(entry);
  }

  /** An entry and where it stands. */
  public record Placed(Span span, Entry entry) {}

  /**
   * All that stands for a country in a text, from left to right; spans count from {@code offset}.
   */
  public List<Placed> findAll(String text, int offset) {
    List<Placed> found = new ArrayList<>();
    List<Word> words = WordSplitter.split(text, offset);
    int i = 0;
    while (i < words.size()) {
      Optional<Match> match = words.get(i).isCapitalised() ? match(words, i) : Optional.empty();
      if (match.isPresent()) {
        int last = i + match.get().length() - 1;
        Span span = new Span(words.get(i).span().start(), words.get(last).span().end());
        found.add(new Placed(span, match.get().entry()));
        i = last;
      }
      i++;
    }
    return found;
  }

  /** Every country or union that has its seat in a city. */
  public Set<String> seatedIn(String city) {
    return seats.getOrDefault(city, Set.of());
  }

  /** The country's usual English name, if the words stand for one or for a city in it. */
  public @Nullable String country(String words) {
    return find(words).map(Entry::country).orElse(null);
  }

  /** The usual adjective, or the country's name where there is none. */
  public String adjective(String country) {
    return adjectives.getOrDefault(country, country);
  }

  /** The longest entry that begins at a word. */
  Optional<Match> match(List<Word> words, int from) {
    Optional<Match> longest = Optional.empty();
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + LONGEST); i++) {
      Word word = words.get(i);
      if (i > from) {
        if (!word.joined() || words.get(i - 1).possessive()) {
          break;
        }
        phrase.append(' ');
      }
      phrase.append(word.text());
      int length = i - from + 1;
      longest = find(phrase.toString()).map(entry -> new Match(entry, length)).or(keep(longest));
    }
    return longest;
  }

  private static Supplier<Optional<Match>> keep(Optional<Match> match) {
    return () -> match;
  }

  private static String titleCase(String words) {
    StringBuilder result = new StringBuilder(words.toLowerCase(Locale.ROOT));
    for (int i = 0; i < result.length(); i++) {
      if (i == 0 || result.charAt(i - 1) == ' ' || result.charAt(i - 1) == '-') {
        result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
      }
    }
    return result.toString();
  }
}
