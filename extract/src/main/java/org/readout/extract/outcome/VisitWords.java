package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.extract.text.WordList;

/** The words that tell of a visit: going somewhere, being received, meeting, and not yet or not. */
final class VisitWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The list that comes with the program. */
  static final VisitWords BUNDLED = new VisitWords();

  private final Map<String, Set<String>> sections = new HashMap<>();
  private final List<String> numbers = new ArrayList<>();

  private VisitWords() {
    String section = "";
    for (String line : WordList.read(VisitWords.class, "visit-words.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        List<String> words = Arrays.asList(SPACES.split(line, -1));
        sections.computeIfAbsent(section, name -> new HashSet<>()).addAll(words);
        if (section.equals("numbers")) {
          numbers.addAll(words);
        }
      }
    }
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).map(VisitWords::fold).toList();
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  boolean isIn(String section, String word) {
    return sections.getOrDefault(section, Set.of()).contains(word);
  }

  boolean tells(String section, List<String> said) {
    Set<String> of = sections.getOrDefault(section, Set.of());
    return said.stream().anyMatch(of::contains);
  }

  boolean tells(String section, String text) {
    return words(text).stream().anyMatch(word -> isIn(section, word));
  }

  /** The number a word stands for, or 0. */
  int number(String word) {
    return word.chars().allMatch(Character::isDigit) && word.length() < 3 && !word.isEmpty()
        ? Integer.parseInt(word)
        : numbers.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }
}
