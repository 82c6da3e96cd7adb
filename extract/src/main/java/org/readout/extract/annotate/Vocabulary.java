package org.readout.extract.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How words are written across the dossier: a word seen in small letters is hardly a name at the
 * start of a sentence, one capitalised within sentences is. Also what acronyms stand for.
 */
final class Vocabulary {
  private static final Pattern EXPANSION =
      Pattern.compile("(?<![\\p{L}'’-])((?:[\\p{L}'’-]++ ){1,9})\\(((?:\\p{Lu}){2,8})\\)");

  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}'’])\\p{Lu}");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern HYPHEN = Pattern.compile("-");

  private final Set<String> small = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();
  private final Map<String, String> expansions = new HashMap<>();

  void read(String sentence, List<Word> words, boolean headline) {
    for (Word word : words) {
      if (!word.isCapitalised()) {
        small.add(word.text());
      } else if (!word.opens() && !headline) {
        capitalised.add(word.text());
      }
    }
    if (sentence.indexOf('(') < 0) {
      return;
    }
    Matcher matcher = EXPANSION.matcher(sentence);
    while (matcher.find()) {
      expand(matcher.group(2), matcher.group(1).strip());
    }
  }

  private void expand(String acronym, String phrase) {
    String[] words = SPACE.split(phrase, -1);
    int letter = acronym.length();
    for (int i = words.length - 1; i >= 0; i--) {
      String[] parts = HYPHEN.split(words[i], -1);
      for (int p = parts.length - 1; p >= 0; p--) {
        boolean capital = !parts[p].isEmpty() && Character.isUpperCase(parts[p].charAt(0));
        if (capital && letter > 0 && parts[p].charAt(0) == acronym.charAt(letter - 1)) {
          letter--;
        } else if (capital) {
          return;
        }
      }
      if (letter == 0) {
        String name = String.join(" ", List.of(words).subList(i, words.length));
        expansions.putIfAbsent(acronym, name);
        return;
      }
    }
  }

  /** Keeps an organisation's name as what its initials may stand for elsewhere. */
  void keep(String organisation) {
    String acronym =
        CAPITAL
            .matcher(organisation)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining());
    if (acronym.length() > 2 && organisation.length() > 2 * acronym.length()) {
      expansions.putIfAbsent(acronym, organisation);
    }
  }

  /** Whether a capital at the start of a sentence says nothing about the word. */
  boolean isOrdinary(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT)) && !capitalised.contains(word);
  }

  /** Whether a word is written with a capital within a sentence somewhere. */
  boolean isSeenCapitalised(String word) {
    return capitalised.contains(word);
  }

  /** Whether a word such as "Nato" is an acronym that is spelt out somewhere. */
  boolean isAcronym(String word) {
    return word.length() > 2 && expansions.containsKey(word.toUpperCase(Locale.ROOT));
  }

  /** What an acronym stands for, or else {@code otherwise}. */
  String expansion(String acronym, String otherwise) {
    return expansions.getOrDefault(acronym, otherwise);
  }

  /** What an acronym stands for, or itself. */
  String expansion(String acronym) {
    return expansions.getOrDefault(acronym, acronym);
  }
}
