package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    CITY,
    REGION
  }

  /** A word or words that stand for a country, or lie in it. */
  public record Entry(String name, String country, Form form) {}

  /** An entry found in a sentence, and how many words it takes. */
  record Match(Entry entry, int length) {}

  private final PlaceLists lists = PlaceLists.BUNDLED;

  /** What the words stand for: "Finland", "Finnish", "Finns" and "Helsinki" all lead to Finland. */
  public Optional<Entry> find(String words) {
    String plain = words.replace('’', '\'');
    Entry entry = lists.entries.get(plain);
    return Optional.ofNullable(entry == null ? lists.shouted.get(plain) : entry);
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
      } else {
        compound(words.get(i)).ifPresent(found::add);
      }
      i++;
    }
    return found;
  }

  /** The people's or country's adjective in "Franco-German", "Nigerian-born". */
  private Optional<Placed> compound(Word word) {
    int hyphen = word.text().lastIndexOf('-');
    if (hyphen < 2 || !word.isCapitalised() || hyphen + 1 == word.text().length()) {
      return Optional.empty();
    }
    int start = word.span().start();
    Optional<Entry> behind = find(word.text().substring(hyphen + 1)).filter(Gazetteer::isPeople);
    return behind
        .map(entry -> new Placed(word.span(), entry))
        .or(() ->
            find(word.text().substring(0, hyphen))
                .filter(Gazetteer::isPeople)
                .map(entry -> new Placed(new Span(start, start + hyphen), entry)));
  }

  private static boolean isPeople(Entry entry) {
    return entry.form() == Form.ADJECTIVE || entry.form() == Form.PEOPLE;
  }

  /** Every country or union that has its seat in a city. */
  public Set<String> seatedIn(String city) {
    return lists.seats.getOrDefault(city, Set.of());
  }

  /** The country's usual English name, if the words stand for one or for a city in it. */
  public @Nullable String country(String words) {
    return find(words).map(Entry::country).orElse(null);
  }

  /** The usual adjective, or the country's name where there is none. */
  public String adjective(String country) {
    return lists.adjectives.getOrDefault(country, country);
  }

  /** The longest entry that begins at a word. */
  Optional<Match> match(List<Word> words, int from) {
    String first = words.get(from).text();
    Integer most = lists.longest.get(first);
    if (most == null) {
      return Optional.empty();
    }
    int to = from + 1;
    while (to < Math.min(words.size(), from + most) && words.get(to).joined()) {
      to++;
    }
    for (; to > from; to--) {
      Optional<Entry> entry = find(phrase(words, from, to));
      if (entry.isPresent()) {
        return Optional.of(new Match(entry.get(), to - from));
      }
    }
    return Optional.empty();
  }

  private static String phrase(List<Word> words, int from, int to) {
    if (to == from + 1) {
      return words.get(from).text();
    }
    StringBuilder phrase = new StringBuilder(words.get(from).text());
    for (int i = from + 1; i < to; i++) {
      phrase.append(words.get(i - 1).possessive() ? "'s " : " ").append(words.get(i).text());
    }
    return phrase.toString();
  }
}
