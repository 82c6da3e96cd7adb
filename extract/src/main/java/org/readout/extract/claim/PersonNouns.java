package org.readout.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.extract.text.WordList;

/**
 * Tells from its last noun whether a description is of one person, "a senior Kenyan diplomat", or
 * of anybody or anything that can be quoted, "families of the victims".
 */
final class PersonNouns {
  private static final String WORDS = "person-nouns.txt";
  private static final String SPEAKING = "speaking-nouns.txt";
  private static final Pattern TAIL =
      Pattern.compile("(?:,| (?:of|for|from|in|at|with|who|to|on|close|familiar|based|said)\\b).*");
  private static final List<String> ENDINGS =
      List.of("ist", "er", "or", "man", "woman", "person", "ian", "ant", "ee");

  /** The lists that come with the program. */
  static final PersonNouns BUNDLED = new PersonNouns();

  private final Set<String> nouns = wordsOf(WORDS);
  private final Set<String> speaking = wordsOf(SPEAKING);

  private PersonNouns() {}

  private static Set<String> wordsOf(String list) {
    Set<String> words = new HashSet<>();
    WordList.read(PersonNouns.class, list)
        .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
    return words;
  }

  boolean describes(String words) {
    return isPerson(lastWord(words).toLowerCase(Locale.ROOT));
  }

  private boolean isPerson(String noun) {
    return nouns.contains(noun) || ENDINGS.stream().anyMatch(noun::endsWith);
  }

  /** Whether people quote such a thing: no boat, no influence; a proper name may be anybody's. */
  boolean canSpeak(String words) {
    String last = lastWord(words);
    String noun = last.toLowerCase(Locale.ROOT);
    String one = singular(noun);
    return !last.equals(noun)
        || speaking.contains(noun)
        || speaking.contains(one)
        || isPerson(noun)
        || isPerson(one);
  }

  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private String lastWord(String words) {
    String head = head(words);
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  /** The description up to its last noun: "a senior official" of "a senior official in Oslo". */
  String head(String words) {
    return TAIL.matcher(words).replaceFirst("");
  }
}
