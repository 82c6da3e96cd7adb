package org.readout.extract.annotate;

import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Lexeme.Kind;

/**
 * Plain noun phrases, told by the words that cannot stand in one; word classes are not needed for
 * the few phrases next to a figure.
 */
final class NounPhrases {
  /** The lexemes {@code from} up to {@code to}, without determiners. */
  record Phrase(int from, int to) {}

  private static final int LONGEST = 5;

  private NounPhrases() {}

  static boolean isFunctionWord(String lower) {
    return FigureWords.FUNCTION.contains(lower);
  }

  /** The phrase that begins at a lexeme, or null. */
  static @Nullable Phrase forward(LexedText text, int at) {
    int from = pastOpeners(text, at);
    int to = from;
    int words = 0;
    while (words < LONGEST && stands(text, to) && !(words > 0 && isVerbal(text.at(to)))) {
      words++;
      to++;
      boolean compound = text.isInnerHyphen(to) && isContent(text.at(to + 1));
      if (compound) {
        to++;
      } else if (endsAfter(text, to)) {
        break;
      }
    }
    return to > from && isNominal(text.at(to - 1)) ? new Phrase(from, to) : null;
  }

  /** A plural before a word in lower case that is none, as in "textiles imported". */
  private static boolean endsAfter(LexedText text, int to) {
    Lexeme last = text.at(to - 1);
    return CountedNouns.isPlural(last)
        && !last.isCapitalised()
        && !last.possessive()
        && !CountedNouns.isPlural(text.at(to));
  }

  /** The phrase that ends before a lexeme, or null. */
  static @Nullable Phrase backward(LexedText text, int before) {
    int from = before;
    int words = 0;
    while (words < LONGEST && stands(text, from - 1)) {
      boolean isVerbal = isVerbal(text.at(from - 1)) && !text.isInnerHyphen(from - 2);
      if (isVerbal && from < before) {
        break;
      }
      if (from < before
          && endsAfter(text, from)
          && text.at(from).lower().length() > 0
          && !text.at(from - 1).isCapitalised()
          && !CountedNouns.isPlural(text.at(from))) {
        break;
      }
      from--;
      words++;
      if (text.isInnerHyphen(from - 1) && isContent(text.at(from - 2))) {
        from--;
      }
    }
    return from < before && isNominal(text.at(before - 1)) ? new Phrase(from, before) : null;
  }

  /** Whether the phrase has a word in lower case, so that it is more than a name. */
  static boolean isThing(LexedText text, Phrase phrase) {
    if (phrase.from() == 0 && isCommonNoun(text.at(0))) {
      return true;
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Lexeme lexeme = text.at(i);
      boolean isAcronym =
          lexeme.text().length() > 2
              && lexeme.text().length() < 6
              && Character.isUpperCase(lexeme.text().charAt(1));
      if (lexeme.isWord() && (!lexeme.isCapitalised() || isAcronym)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capitalised word is no name: "Exports", "Trade". */
  private static boolean isCommonNoun(Lexeme word) {
    boolean isMeasured = FigureWords.MEASURED.contains(word.lower());
    return isMeasured || (CountedNouns.isPlural(word) && !CountedNouns.isPeople(word));
  }

  private static int pastOpeners(LexedText text, int at) {
    int from = at;
    while (text.isOneOf(from, FigureWords.OPENERS) || isAdverb(text.at(from))) {
      from++;
    }
    return from;
  }

  private static boolean stands(LexedText text, int at) {
    return isContent(text.at(at)) && !isFunctionWord(text.lower(at));
  }

  private static boolean isContent(Lexeme lexeme) {
    return lexeme.isWord() || lexeme.kind() == Kind.CODE;
  }

  private static boolean isAdverb(Lexeme lexeme) {
    String lower = lexeme.lower();
    return lexeme.isWord()
        && !lexeme.isCapitalised()
        && lower.endsWith("ly")
        && lower.length() > 4
        && !lower.equals("supply")
        && !lower.equals("assembly")
        && !lower.equals("family");
  }

  private static boolean isVerbal(Lexeme lexeme) {
    String lower = lexeme.lower();
    boolean hasEnding = lower.endsWith("ed") || lower.endsWith("ing");
    boolean isVerb = hasEnding && lower.length() > 4 && !isNounInIng(lower);
    return lexeme.isWord()
        && !lexeme.isCapitalised()
        && (isVerb || isAdverb(lexeme) || isDirection(lower));
  }

  private static boolean isDirection(String lower) {
    return switch (lower) {
      case "north", "south", "east", "west", "northward", "southward", "eastward", "westward" ->
          true;
      default -> false;
    };
  }

  private static boolean isNounInIng(String lower) {
    return switch (lower) {
      case "funding",
          "training",
          "building",
          "meeting",
          "financing",
          "shipping",
          "fishing",
          "mining",
          "spending",
          "lending",
          "housing",
          "farming",
          "drilling",
          "banking",
          "manufacturing",
          "processing",
          "exceed",
          "speed",
          "need",
          "seed" ->
          true;
      default -> false;
    };
  }

  private static boolean isNominal(Lexeme lexeme) {
    return isContent(lexeme) && !isVerbal(lexeme) && !isFunctionWord(lexeme.lower());
  }
}
