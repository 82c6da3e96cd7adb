package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signs and names of currencies. A name that several share ("rupees") is settled by the word before
 * it or right after it, then by the one country of them that the sentence names, then by the
 * countries the caller expects, then by the default of the list.
 */
final class Currencies {
  /** A currency found in a text; {@code to} is the lexeme after it. */
  record Match(String code, int to) {}

  private record Currency(String code, Set<String> adjectives, Set<String> countries) {}

  private static final Map<String, List<Currency>> SIGNS = new HashMap<>();
  private static final Map<String, List<Currency>> NAMES = new HashMap<>();

  /** Names whose default is firm: "dollars" in news are those of the United States. */
  private static final Set<String> FIRM = Set.of("dollar", "dollars");

  /** Names that are common words too; they need a large number before them. */
  private static final Set<String> COMMON =
      Set.of(
          "won", "mark", "marks", "sum", "sol", "real", "crown", "pound", "pounds", "som", "kip");

  static {
    for (String line : WordLists.lines("currencies.tsv")) {
      add(line.split("\t", -1));
    }
  }

  private Currencies() {}

  private static void add(String[] field) {
    Currency currency =
        new Currency(field[0], Set.of(field[3].split(",", -1)), Set.of(field[4].split(",", -1)));
    for (String sign : field[1].split(",", -1)) {
      SIGNS.computeIfAbsent(sign, s -> new ArrayList<>()).add(currency);
    }
    for (String name : new LinkedHashSet<>(List.of(field[2].split(",", -1)))) {
      NAMES.computeIfAbsent(name, n -> new ArrayList<>()).add(currency);
    }
  }

  /** Whether the letters are a sign that may be stuck to a number: "Rs500", "RM2.2". */
  static boolean isSign(String letters) {
    return SIGNS.containsKey(letters);
  }

  /** The sign that begins at a lexeme: "$", "US$", "Rs.", "PKR". */
  static @Nullable Match sign(LexedText text, int at, Set<String> countries) {
    Lexeme first = text.at(at);
    if (!first.isWord()) {
      return match(SIGNS.get(first.text()), text, at, at + 1, countries);
    }
    if (text.touchesNext(at)) {
      List<Currency> joined = SIGNS.get(first.text() + text.at(at + 1).text());
      if (joined != null) {
        return match(joined, text, at, at + 2, countries);
      }
    }
    boolean isLetter = first.text().length() == 1;
    if (isLetter && !(text.touchesNext(at) && text.at(at + 1).isNumber())) {
      return null;
    }
    int dot = text.is(at + 1, ".") && text.touchesNext(at) ? at + 2 : at + 1;
    return match(SIGNS.get(first.text()), text, at, dot, countries);
  }

  private static @Nullable Match match(
      @Nullable List<Currency> candidates, LexedText text, int at, int to, Set<String> countries) {
    return candidates == null ? null : new Match(choose(candidates, "", text, at, countries), to);
  }

  /** The name or sign after a number: "Pakistani rupees", "U.S. dollars", "€". */
  static @Nullable Match after(LexedText text, int at, Set<String> countries, boolean isLarge) {
    Match sign = sign(text, at, countries);
    if (sign != null && !text.at(sign.to()).isNumber()) {
      return sign;
    }
    int name = at;
    while (name < at + 3 && text.at(name).isCapitalised() && !NAMES.containsKey(text.lower(name))) {
      name++;
    }
    List<Currency> candidates = NAMES.get(text.lower(name));
    if (candidates == null || (COMMON.contains(text.lower(name)) && !isLarge)) {
      return null;
    }
    String adjective = name > at ? text.at(name - 1).text() : "";
    if (name > at && candidates.stream().noneMatch(c -> c.adjectives.contains(adjective))) {
      return null;
    }
    String after = text.at(name + 1).text();
    boolean isAfter = candidates.stream().anyMatch(c -> c.adjectives.contains(after));
    return adjective.isEmpty() && isAfter
        ? new Match(choose(candidates, after, text, name, countries), name + 2)
        : new Match(choose(candidates, adjective, text, name, countries), name + 1);
  }

  private static String choose(
      List<Currency> candidates,
      String adjective,
      LexedText text,
      int name,
      Set<String> countries) {
    for (Currency candidate : candidates) {
      if (!adjective.isEmpty() && candidate.adjectives.contains(adjective)) {
        return candidate.code;
      }
    }
    String byDefault = candidates.get(0).code;
    if (candidates.size() == 1 || FIRM.contains(text.lower(name))) {
      return byDefault;
    }
    String named = named(candidates, text);
    if (named != null) {
      return named;
    }
    for (String country : countries) {
      for (Currency candidate : candidates) {
        if (candidate.countries.contains(country) || candidate.adjectives.contains(country)) {
          return candidate.code;
        }
      }
    }
    return byDefault;
  }

  /** The one candidate whose country the text names; null where it names none or several. */
  private static @Nullable String named(List<Currency> candidates, LexedText text) {
    String named = null;
    for (Lexeme word : text.lexemes()) {
      if (!word.isCapitalised()) {
        continue;
      }
      for (Currency candidate : candidates) {
        if (candidate.adjectives.contains(word.text())) {
          if (named != null && !named.equals(candidate.code)) {
            return null;
          }
          named = candidate.code;
        }
      }
    }
    return named;
  }
}
