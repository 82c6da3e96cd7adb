package org.readout.extract.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Lexeme.Kind;

/**
 * Plain noun phrases next to a figure, told by the words that cannot stand in one and, in a tagged
 * text, by their word classes.
 */
final class NounPhrases {
  /** The lexemes {@code from} up to {@code to}, without determiners. */
  record Phrase(int from, int to) {}

  private static final int LONGEST = 5;
  private static final Set<String> VERBAL = Set.of("VERB", "AUX", "ADV", "PART", "SCONJ");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

  private NounPhrases() {}

  static boolean isFunctionWord(String lower) {
    return FigureWords.FUNCTION.contains(lower);
  }

  /** The phrase that begins at a lexeme, or null. */
  static @Nullable Phrase forward(LexedText text, int at) {
    int from = pastOpeners(text, at);
    int to = from;
    int words = 0;
    while (words < LONGEST && stands(text, to) && !(words > 0 && endsBefore(text, to))) {
      words++;
      to++;
      boolean compound = text.isInnerHyphen(to) && isContent(text.at(to + 1));
      if (compound) {
        to++;
      } else if (endsAfter(text, to)) {
        break;
      }
    }
    return to > from && isNominal(text, to - 1) ? new Phrase(from, to) : null;
  }

  private static boolean endsBefore(LexedText text, int at) {
    return isVerbal(text, at) && !isModifier(text, at);
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
      boolean isCompound = text.isInnerHyphen(from - 2);
      if (from < before && !isCompound && endsBefore(text, from - 1)) {
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
    while (from + 1 < before && (text.at(from).isHyphen() || text.isInnerHyphen(from - 1))) {
      from++;
    }
    return from < before && isNominal(text, before - 1) ? new Phrase(from, before) : null;
  }

  /** Whether the phrase has a word in lower case, so that it is more than a name. */
  static boolean isThing(LexedText text, Phrase phrase) {
    if (isTime(text, phrase)) {
      return false;
    }
    boolean opens = phrase.from() == 0;
    if (opens && (isCommonNoun(text.at(0)) || text.lower(0).endsWith("ing"))) {
      return true;
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Lexeme lexeme = text.at(i);
      boolean isAcronym =
          lexeme.text().length() > 2
              && lexeme.text().length() < 6
              && Character.isUpperCase(lexeme.text().charAt(1));
      boolean isNoun = i == 0 && text.tag(0).equals("NOUN");
      if (lexeme.isWord() && (!lexeme.isCapitalised() || isAcronym || isNoun)) {
        return true;
      }
    }
    return false;
  }

  /** "year" in "last year": when, and not what. */
  static boolean isTime(LexedText text, Phrase phrase) {
    return text.isOneOf(phrase.to() - 1, FigureWords.TIMES);
  }

  /** Whether a capitalised word is no name: "Exports", "Trade". */
  static boolean isCommonNoun(Lexeme word) {
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
    return isContent(text.at(at))
        && !isFunctionWord(text.lower(at))
        && !isPreposition(text, at)
        && !text.tag(at).equals("PRON");
  }

  private static boolean isPreposition(LexedText text, int at) {
    return text.tag(at).equals("ADP") && !text.at(at).isCapitalised();
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

  /** "signed agreements", "planned refinery": a participle before its noun. */
  private static boolean isModifier(LexedText text, int at) {
    String lower = text.lower(at);
    boolean isParticiple = lower.endsWith("ed") || lower.endsWith("ing");
    return isParticiple
        && NOMINAL.contains(text.tag(at + 1))
        && (text.tag(at - 1).equals("DET") || text.tag(at - 1).equals("ADJ"));
  }

  static boolean isVerbal(LexedText text, int at) {
    Lexeme lexeme = text.at(at);
    if (!lexeme.isWord() || lexeme.isCapitalised()) {
      return false;
    }
    String lower = lexeme.lower();
    if (isAdverb(lexeme) || isDirection(lower)) {
      return true;
    }
    String tag = text.tag(at);
    return tag.isEmpty() || NOMINAL.contains(tag)
        ? hasVerbEnding(lower) && !tag.equals("NOUN")
        : VERBAL.contains(tag);
  }

  private static boolean hasVerbEnding(String lower) {
    boolean hasEnding = lower.endsWith("ed") || lower.endsWith("ing");
    return hasEnding && lower.length() > 4 && !FigureWords.NOUNS.contains(lower);
  }

  private static boolean isDirection(String lower) {
    return switch (lower) {
      case "north", "south", "east", "west", "northward", "southward", "eastward", "westward" ->
          true;
      default -> false;
    };
  }

  private static boolean isNominal(LexedText text, int at) {
    return isContent(text.at(at)) && !isVerbal(text, at) && !isFunctionWord(text.lower(at));
  }
}
