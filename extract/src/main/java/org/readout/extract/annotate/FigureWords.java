package org.readout.extract.annotate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of the figure grammar. */
final class FigureWords {
  private static final Map<String, Set<String>> SECTIONS = WordLists.sections("figure-words.txt");

  static final Set<String> PERSONS = section("persons");
  static final Set<String> PARTICIPANTS = section("participants");
  static final Set<String> UNCOUNTED = section("uncounted");
  static final Set<String> IRREGULAR = section("irregular");
  static final Set<String> DESIGNATORS = section("designators");
  static final Set<String> FUNCTION = section("function");
  static final Set<String> OPENERS = section("openers");
  static final Set<String> CONTAINERS = section("containers");
  static final Set<String> CHANGES = section("changes");
  static final Set<String> VALUING = section("valuing");
  static final Set<String> MEASURING = section("measuring");
  static final Set<String> PREPOSITIONS = section("prepositions");
  static final Set<String> TIMES = section("times");
  static final Set<String> TIME_OPENERS = section("time-openers");
  static final Set<String> NOUNS = section("nouns");
  static final Set<String> MEASURED = section("measured");
  static final Set<String> UNCOMPOUNDED = section("uncompounded");
  static final Set<String> CLOCK = section("clock");

  private static final Map<String, String> DEEDS =
      section("paying").stream()
          .map(pair -> pair.split("=", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private FigureWords() {}

  /** The noun for what a verb of money does ("invested": "investment"), or the empty string. */
  static String deed(String verb) {
    return DEEDS.getOrDefault(verb, "");
  }

  private static Set<String> section(String name) {
    Set<String> words = SECTIONS.get(name);
    if (words == null) {
      throw new IllegalStateException("figure-words.txt has no section " + name);
    }
    return words;
  }
}
