package org.readout.extract.annotate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Lexeme.Kind;

/** Finds what a number counts: the plural noun after it and up to four modifiers. */
final class CountedNouns {
  /**
   * The noun a number counts.
   *
   * @param unit {@code people} for persons, a unit's standard symbol, else the noun
   * @param to lexeme after the noun
   */
  record Head(String unit, int to, boolean isParticipant) {}

  private static final int MODIFIERS = 5;
  private static final List<String> PEOPLE_ENDINGS =
      List.of(
          "ians", "eans", "cans", "stanis", "anis", "aqis", "inis", "itis", "enis", "alis", "ners",
          "kers", "inos");

  private CountedNouns() {}

  static boolean isPerson(String lower) {
    return FigureWords.PERSONS.contains(lower);
  }

  /** Whether the word looks like a plural noun. */
  static boolean isPlural(Lexeme word) {
    String lower = word.lower();
    if (FigureWords.IRREGULAR.contains(lower) || isPeople(word)) {
      return true;
    }
    return word.isWord()
        && lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.endsWith("us")
        && (!lower.endsWith("is") || word.isCapitalised())
        && !FigureWords.FUNCTION.contains(lower);
  }

  static String plural(String noun) {
    if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("x")
        ? noun + "es"
        : noun + "s";
  }

  /** The name of a unit for one of it: "tonne"; symbols stay. */
  static String singular(String unit) {
    return unit.length() > 3 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** A word for persons, or for the people of a country. */
  static boolean isPeople(Lexeme word) {
    if (isPerson(word.lower()) || FigureWords.PERSONS.contains(word.text())) {
      return true;
    }
    if (!word.isCapitalised() || word.text().length() < 6) {
      return false;
    }
    return PEOPLE_ENDINGS.stream().anyMatch(word.lower()::endsWith);
  }

  /** The noun counted by a number that ends before {@code at}, or null. */
  static @Nullable Head after(LexedText text, int at) {
    int found = -1;
    int words = 0;
    for (int i = at; words <= MODIFIERS; i++) {
      Lexeme lexeme = text.at(i);
      if (text.isInnerHyphen(i) || isQuote(lexeme) || isJoiningAnd(text, i, at, found)) {
        continue;
      }
      if (isDesignation(text, i)) {
        found = lexeme.kind() == Kind.DECADE ? i : found;
        continue;
      }
      boolean isModifier = words == 0 && isCountable(lexeme);
      if (!lexeme.isWord() || (FigureWords.FUNCTION.contains(lexeme.lower()) && !isModifier)) {
        break;
      }
      if (isPlural(lexeme) && !text.isInnerHyphen(i + 1)) {
        found = i;
      } else if (found >= 0) {
        break;
      }
      words++;
      if (lexeme.possessive() && found == i) {
        break;
      }
    }
    return found < 0 ? null : head(text, found);
  }

  /** "new", "more", "signed": function words elsewhere, modifiers right after a number. */
  private static boolean isCountable(Lexeme lexeme) {
    return switch (lexeme.lower()) {
      case "new",
          "more",
          "other",
          "additional",
          "further",
          "extra",
          "such",
          "old",
          "signed",
          "estimated",
          "high",
          "strong",
          "most",
          "deep",
          "long" ->
          true;
      default -> false;
    };
  }

  private static boolean isQuote(Lexeme lexeme) {
    return lexeme.is("“") || lexeme.is("”") || lexeme.is("\"") || lexeme.is("‘");
  }

  /** "five energy and trade deals". */
  private static boolean isJoiningAnd(LexedText text, int i, int from, int found) {
    return text.is(i, "and")
        && i > from
        && found < 0
        && text.at(i + 1).isWord()
        && !FigureWords.FUNCTION.contains(text.lower(i + 1));
  }

  /** The "16s" of "F-16s" and the "17" of "JF-17 jets". */
  private static boolean isDesignation(LexedText text, int i) {
    Kind kind = text.at(i).kind();
    boolean isNumber = kind == Kind.NUMBER || kind == Kind.DECADE;
    return isNumber && text.isInnerHyphen(i - 1) && text.at(i - 2).isWord();
  }

  private static @Nullable Head head(LexedText text, int at) {
    Lexeme noun = text.at(at);
    Units.Match unit = Units.match(text, at);
    if (unit != null) {
      return new Head(unit.name(), unit.to(), false);
    }
    if (FigureWords.UNCOUNTED.contains(noun.lower())) {
      return null;
    }
    boolean isParticipant = FigureWords.PARTICIPANTS.contains(noun.lower());
    if (isPeople(noun) && !isParticipant) {
      return new Head("people", at + 1, noun.is("men"));
    }
    boolean isCompound = text.isInnerHyphen(at - 1);
    String name = isCompound ? text.words(at - 2, at + 1) : noun.lower();
    return new Head(
        (noun.kind() == Kind.DECADE ? name : name.toLowerCase(Locale.ROOT))
            .replace("'", "")
            .replace("’", ""),
        at + 1,
        isParticipant);
  }
}
