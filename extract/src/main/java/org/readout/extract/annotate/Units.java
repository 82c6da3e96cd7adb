package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure and the words for them. */
final class Units {
  /**
   * A unit found in a text.
   *
   * @param name its standard symbol
   * @param factor what the number is to be multiplied by
   * @param to lexeme after its last word
   */
  record Match(String name, BigDecimal factor, Rate rate, int to) {}

  /** What period may follow the unit. */
  enum Rate {
    NONE,
    ANY,
    /** Only "an hour". */
    SPEED
  }

  private record Entry(String name, BigDecimal factor, Rate rate, List<String> words) {}

  private static final Set<String> TIME =
      Set.of("years", "months", "weeks", "days", "hours", "minutes");
  private static final Map<String, List<Entry>> BY_FIRST_WORD = load();

  private Units() {}

  private static Map<String, List<Entry>> load() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : WordLists.lines("units.tsv")) {
      String[] field = line.split("\t", -1);
      Rate rate =
          switch (field[2]) {
            case "rate" -> Rate.ANY;
            case "speed" -> Rate.SPEED;
            default -> Rate.NONE;
          };
      for (String alias : field[3].split(",", -1)) {
        List<String> words = List.of(alias.split(" ", -1));
        entries
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new Entry(field[0], new BigDecimal(field[1]), rate, words));
      }
    }
    Comparator<Entry> longestFirst = Comparator.comparingInt(entry -> -entry.words.size());
    entries.values().forEach(list -> list.sort(longestFirst));
    return entries;
  }

  /** The unit that begins at a lexeme, or null. */
  static @Nullable Match match(LexedText text, int at) {
    if (text.at(at).isCapitalised() && text.isInnerHyphen(at + 1)) {
      return null;
    }
    for (Entry entry : BY_FIRST_WORD.getOrDefault(text.lower(at), List.of())) {
      int end = text.matchEnd(at, entry.words);
      if (end > 0) {
        return new Match(entry.name, entry.factor, entry.rate, end);
      }
    }
    return null;
  }

  static boolean isTime(String unit) {
    return TIME.contains(unit);
  }
}
