package org.readout.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.extract.text.WordList;

/** Tells from its last noun whether a description is of one person: "a senior Kenyan diplomat". */
final class PersonNouns {
  private static final String WORDS = "person-nouns.txt";
  private static final Pattern TAIL =
      Pattern.compile("(?:,| (?:of|for|from|in|at|with|who|to|on|close|familiar|based|said)\\b).*");
  private static final List<String> ENDINGS =
      List.of("ist", "er", "or", "man", "woman", "person", "ian", "ant", "ee");

  private final Set<String> nouns = new HashSet<>();

  PersonNouns() {
    WordList.read(PersonNouns.class, WORDS)
        .forEach(line -> nouns.addAll(List.of(line.split(" ", -1))));
  }

  boolean describes(String words) {
    String head = head(words);
    String noun = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return nouns.contains(noun) || ENDINGS.stream().anyMatch(noun::endsWith);
  }

  /** The description up to its last noun: "a senior official" of "a senior official in Oslo". */
  String head(String words) {
    return TAIL.matcher(words).replaceFirst("");
  }
}
