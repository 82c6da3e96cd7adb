package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Person;
import org.readout.model.source.ArticleId;

/** Someone of the dossier while it is being read: spellings, roles, and where mentioned. */
final class CastMember {
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private final List<List<String>> folded = new ArrayList<>();
  private final Map<String, Integer> roleWords = new LinkedHashMap<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final List<Role> roles = new ArrayList<>();
  private final Map<ArticleId, TreeSet<Integer>> places = new TreeMap<>();

  void addSpelling(String spelling, int count) {
    if (spellings.merge(spelling, count, Integer::sum) == count) {
      folded.add(NameForms.words(spelling));
    }
  }

  void introduce(Introduction introduction) {
    for (Part.Title title : introduction.titles()) {
      roles.add(title.role());
      if (title.role().kind() != Role.Kind.ADDRESS) {
        roleWords.merge(title.words(), 1, Integer::sum);
      }
    }
    String country = introduction.country();
    if (country != null) {
      countries.merge(country, 1, Integer::sum);
    }
  }

  void stands(ArticleId article, int position) {
    places.computeIfAbsent(article, a -> new TreeSet<>()).add(position);
  }

  boolean isIn(ArticleId article) {
    return places.containsKey(article);
  }

  /** The last mention before a position, or -1. */
  int lastBefore(ArticleId article, int position) {
    TreeSet<Integer> positions = places.get(article);
    Integer last = positions == null ? null : positions.lower(position);
    return last == null ? -1 : last;
  }

  int mentions() {
    return places.values().stream().mapToInt(TreeSet::size).sum();
  }

  /** How often the full name stands in the dossier. */
  int spelt() {
    return spellings.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean holds(Role asked) {
    return roles.stream().anyMatch(role -> role.answersTo(asked));
  }

  /** Whether the role was once given in these words. */
  boolean isIntroducedAs(String role) {
    return roleWords.keySet().stream().anyMatch(role::equalsIgnoreCase);
  }

  /** Whether a title before a surname may be this person's: the role, and Mr or Ms. */
  boolean fits(Introduction introduction) {
    for (Part.Title title : introduction.titles()) {
      Role role = title.role();
      boolean address = role.kind() == Role.Kind.ADDRESS;
      if (address && Addressed.of(role) != Addressed.EITHER && conflicts(Addressed.of(role))) {
        return false;
      }
      if (!address && !holds(role)) {
        return false;
      }
    }
    return true;
  }

  private boolean conflicts(Addressed asked) {
    return roles.stream()
        .map(Addressed::of)
        .anyMatch(known -> known != Addressed.EITHER && known != asked);
  }

  /** What a form of address says of somebody. */
  private enum Addressed {
    MAN,
    WOMAN,
    EITHER;

    static Addressed of(Role role) {
      return switch (role.office()) {
        case "mr",
            "mr.",
            "sir",
            "lord",
            "king",
            "prince",
            "sheikh",
            "herr",
            "monsieur",
            "congressman",
            "spokesman" ->
            MAN;
        case "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "lady",
            "dame",
            "queen",
            "princess",
            "begum",
            "first lady",
            "congresswoman",
            "chairwoman",
            "spokeswoman" ->
            WOMAN;
        default -> EITHER;
      };
    }
  }

  List<Role> roles() {
    return roles;
  }

  /** Whether nothing but one word of the name is known. */
  boolean isSingle() {
    return folded.stream().allMatch(words -> words.size() == 1);
  }

  boolean goesBy(List<String> words) {
    return folded.stream().anyMatch(spelling -> NameForms.same(spelling, words));
  }

  /** Whether a single word is this person's surname to the letter, or any of the names. */
  boolean isNamed(String word, boolean surname) {
    return isAny(surname, word::equals);
  }

  /** Whether a single word is a spelling of this person's surname, or of any of the names. */
  boolean isCalled(String word, boolean surname) {
    return isAny(surname, name -> NameForms.alike(name, word));
  }

  private boolean isAny(boolean surname, Predicate<String> test) {
    for (List<String> words : folded) {
      List<String> asked = surname ? words.subList(words.size() - 1, words.size()) : words;
      if (asked.stream().anyMatch(test)) {
        return true;
      }
    }
    return false;
  }

  String name() {
    int most = spellings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Comparator<Map.Entry<String, Integer>> fuller =
        Comparator.comparingInt(e -> NameForms.words(e.getKey()).size());
    return spellings.entrySet().stream()
        .filter(e -> 2 * e.getValue() >= most)
        .max(fuller.thenComparing(Map.Entry.comparingByValue()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  @Nullable String country() {
    return mostFrequent(countries).stream().findFirst().orElse(null);
  }

  Person person() {
    return new Person(name(), mostFrequent(roleWords), country());
  }

  private static List<String> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
