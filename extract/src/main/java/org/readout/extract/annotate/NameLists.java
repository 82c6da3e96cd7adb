package org.readout.extract.annotate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists that tell names from other words: given names, surnames, ordinary English words, and the
 * small sections of {@code name-words.txt}. Read once for all instances.
 */
final class NameLists {
  private static final Pattern MARKS = Pattern.compile("\\p{M}++");
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".{2,}(?:[oe]v|[oe]va|sky|skii?|skyy|enko|chuk|[oe]vich|yan|dze|shvili|oglu|oğlu|zadeh|poulos|akis|escu|ullah"
              + "|uddin|sson|ović|ević|pour|abadi)");

  private static final class Loaded {
    static final Map<String, Set<String>> SECTIONS = WordLists.sections("name-words.txt");
    static final Set<String> GIVEN = new HashSet<>(WordLists.lines("given-names.txt"));
    static final Set<String> SURNAMES = new HashSet<>(WordLists.lines("surnames.txt"));
    static final Set<String> ORDINARY = new HashSet<>(WordLists.lines("ordinary-words.txt"));
  }

  private final Map<String, Set<String>> sections = Loaded.SECTIONS;

  boolean isIn(String section, String word) {
    return sections.getOrDefault(section, Set.of()).contains(word);
  }

  /** Whether a building or quarter stands for who governs there: "Downing Street". */
  boolean isSeat(String name) {
    return isIn("seat", name.toLowerCase(Locale.ROOT).replace(' ', '_'));
  }

  boolean isGiven(String word) {
    return holds(Loaded.GIVEN, word);
  }

  boolean isSurname(String word) {
    return holds(Loaded.SURNAMES, word) || PATRONYMIC.matcher(word).matches();
  }

  /** Whether a word is a part of somebody's name, going by the lists and by endings of surnames. */
  boolean isNameWord(String word) {
    return isGiven(word) || isSurname(word);
  }

  /** With accents or without, and by the first half of a double name. */
  private static boolean holds(Set<String> names, String word) {
    if (names.contains(word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 1) {
      return holds(names, word.substring(0, hyphen));
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return names.contains(
            MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll(""));
      }
    }
    return false;
  }

  /** Whether a word, in any form, is one of everyday English. */
  boolean isOrdinary(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Loaded.ORDINARY.contains(lower) || isIn("function", lower)) {
      return true;
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      return isOrdinary(lower.substring(0, hyphen)) && isOrdinary(lower.substring(hyphen + 1));
    }
    return isForm(lower, "s", "")
        || isForm(lower, "es", "")
        || isForm(lower, "ies", "y")
        || isForm(lower, "ed", "")
        || isForm(lower, "ed", "e")
        || isForm(lower, "ied", "y")
        || isForm(lower, "ing", "")
        || isForm(lower, "ing", "e")
        || isForm(lower, "ly", "")
        || isForm(lower, "er", "")
        || isForm(lower, "er", "e")
        || isForm(lower, "ers", "");
  }

  private static boolean isForm(String word, String ending, String instead) {
    int stem = word.length() - ending.length();
    if (stem < 3 || !word.endsWith(ending)) {
      return false;
    }
    String base = word.substring(0, stem);
    boolean doubled = instead.isEmpty() && base.charAt(stem - 1) == base.charAt(stem - 2);
    return Loaded.ORDINARY.contains(base + instead)
        || (doubled && stem > 3 && Loaded.ORDINARY.contains(base.substring(0, stem - 1)));
  }
}
