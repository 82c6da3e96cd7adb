package org.readout.extract.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.extract.text.WordList;

/** The word lists of the names, whole or by section. */
final class WordLists {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private WordLists() {}

  /** The lines of the list that stands beside this stage. */
  static List<String> lines(String resource) {
    return WordList.read(WordLists.class, resource);
  }

  /** Words by the section they stand in; a section begins with its name in brackets. */
  static Map<String, Set<String>> sections(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        current = new HashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), current);
      } else {
        current.addAll(List.of(SPACES.split(line.strip(), -1)));
      }
    }
    return sections;
  }
}
