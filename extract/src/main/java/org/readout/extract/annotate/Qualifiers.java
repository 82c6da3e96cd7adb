package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Figure.Bound;

/**
 * What the words around a figure say of its exactness: "about", "at least", "up to", "or so".
 *
 * @param from first lexeme of the qualified figure
 * @param to lexeme after its last
 */
record Qualifiers(int from, int to, boolean isApproximate, @Nullable Bound bound) {
  private record Phrase(List<String> words, String meaning, boolean isLoose) {}

  private static final Map<String, List<Phrase>> BY_LAST_WORD = load();

  private static Map<String, List<Phrase>> load() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : WordLists.lines("qualifiers.tsv")) {
      String[] field = line.split("\t", -1);
      List<String> words = List.of(field[2].split(" ", -1));
      phrases
          .computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
          .add(new Phrase(words, field[0], field[1].equals("loose")));
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.words.size());
    phrases.values().forEach(list -> list.sort(longestFirst));
    return phrases;
  }

  /** Reads the words around a figure; {@code isFirm} leaves out words with other uses. */
  static Qualifiers around(LexedText text, int from, int to, boolean isFirm) {
    Qualifiers qualifiers = new Qualifiers(from, to, false, null);
    Phrase before = before(text, from, isFirm);
    for (int i = 0; before != null && i < 2; i++) {
      qualifiers = qualifiers.with(text, before);
      before = before(text, qualifiers.from, isFirm);
    }
    return qualifiers.after(text);
  }

  private static @Nullable Phrase before(LexedText text, int from, boolean isFirm) {
    for (Phrase phrase : BY_LAST_WORD.getOrDefault(text.lower(from - 1), List.of())) {
      int start = from - phrase.words.size();
      boolean matches = start >= 0 && text.matchEnd(start, phrase.words) == from;
      if (matches && !(isFirm && phrase.isLoose)) {
        return phrase;
      }
    }
    return null;
  }

  private Qualifiers with(LexedText text, Phrase phrase) {
    int start = from - phrase.words.size();
    if (phrase.words.get(0).equals("estimated") && text.is(start - 1, "an")) {
      start--;
    }
    boolean about = phrase.meaning.equals("about") || phrase.meaning.equals("nearly");
    Bound limit =
        switch (phrase.meaning) {
          case "at-least" -> Bound.AT_LEAST;
          case "at-most", "nearly" -> Bound.AT_MOST;
          default -> bound;
        };
    return new Qualifiers(start, to, isApproximate || about, bound == null ? limit : bound);
  }

  private Qualifiers after(LexedText text) {
    if (text.is(to, "or")) {
      return switch (text.lower(to + 1)) {
        case "so" -> new Qualifiers(from, to + 2, true, bound);
        case "more" -> new Qualifiers(from, to + 2, isApproximate, Bound.AT_LEAST);
        case "less", "fewer" -> new Qualifiers(from, to + 2, isApproximate, Bound.AT_MOST);
        default -> this;
      };
    }
    return this;
  }
}
