package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;

/** Finds the noun phrase that begins at a token, with the apposition behind it. */
final class PhrasesAhead {
  private static final Set<String> LINKS = Set.of("of", "for", "from", "by", "and", "at", "in");
  private static final Set<String> NAME_LINKS = Set.of("of", "for", "from", "by", "and");
  private static final Set<String> POSSESSIVE = Set.of("'s", "'");
  private static final Set<String> SUBORDINATORS =
      Set.of("that", "which", "when", "while", "what", "who");
  private static final Set<String> OPENERS_OF_APPOSITION =
      Set.of("a", "an", "the", "who", "one", "whose");
  private static final Set<String> OCCASION_PREPOSITIONS =
      Set.of("in", "at", "on", "via", "during");
  private static final int LONGEST_APPOSITION = 30;
  private static final int LONGEST_PHRASE = 18;
  private static final int LONGEST_OCCASION = 7;
  private static final int LONGEST_BRACKET = 6;
  private static final int LONGEST_ABBREVIATION = 4;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;

  PhrasesAhead(AnnotatedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The noun phrase that begins at {@code start}. */
  @Nullable TokenRange startingAt(int start) {
    int end = start;
    while (end < tokens.size() && end - start < LONGEST_PHRASE && !sentence.isQuoted(end)) {
      int bracket = end > start ? endOfBracket(end) : -1;
      if (bracket > 0) {
        end = bracket;
      } else if (end > start && isAppositionComma(end)) {
        end = endOfApposition(end);
        break;
      } else if (belongs(end, start)) {
        end++;
      } else {
        break;
      }
    }
    boolean trailing = end > start && tokens.get(end - 1).isOneOf(POSSESSIVE);
    int stop = trailing ? end - 1 : end;
    return stop > start && hasNominal(start, stop) ? new TokenRange(start, stop) : null;
  }

  private boolean belongs(int index, int start) {
    Token token = tokens.get(index);
    boolean plain =
        token.isInNounPhrase() && !(index > start && token.isOneOf(SUBORDINATORS))
            || token.isOneOf(POSSESSIVE);
    return plain || index > start && (isInnerLink(index, start) || isNounTakenForVerb(index));
  }

  /** "the army's media wing,", "charge d'affaires Berg": a noun in the garb of a verb. */
  private boolean isNounTakenForVerb(int index) {
    if (!tokens.get(index).tag().equals("VERB") || index + 1 >= tokens.size()) {
      return false;
    }
    Token before = tokens.get(index - 1);
    Token next = tokens.get(index + 1);
    boolean closes = next.is(",") && before.tag().equals("NOUN") && index > 1 && owns(index - 2);
    return closes || before.isOneOf(POSSESSIVE) && next.tag().equals("PROPN");
  }

  private boolean owns(int index) {
    return tokens.get(index).isOneOf(POSSESSIVE) || tokens.get(index).tag().equals("DET");
  }

  private boolean hasNominal(int start, int end) {
    return tokens.subList(start, end).stream().anyMatch(Token::isNominal);
  }

  private boolean isInnerLink(int index, int start) {
    Token token = tokens.get(index);
    boolean abbreviation = token.is(".") && isAbbreviation(index - 1);
    boolean links = token.isOneOf(hasName(start, index) ? NAME_LINKS : LINKS);
    return (token.isOneOf(NAME_LINKS) || links && token.isOneOf(NAME_LINKS) || abbreviation)
        && index + 1 < tokens.size()
        && tokens.get(index + 1).isInNounPhrase();
  }

  private boolean hasName(int start, int end) {
    return tokens.subList(start, end).stream().anyMatch(token -> token.tag().equals("PROPN"));
  }

  private boolean isAbbreviation(int index) {
    Token token = tokens.get(index);
    return token.isCapitalised()
        && (token.tag().equals("PROPN") || token.text().length() <= LONGEST_ABBREVIATION);
  }

  /** Behind the bracket that opens at {@code index}, "(CSU)"; {@code -1} where none does. */
  private int endOfBracket(int index) {
    if (!tokens.get(index).is("(")) {
      return -1;
    }
    for (int i = index + 1; i < Math.min(tokens.size(), index + LONGEST_BRACKET); i++) {
      if (tokens.get(i).is(")")) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isAppositionComma(int index) {
    if (!tokens.get(index).is(",") || index + 1 >= tokens.size()) {
      return false;
    }
    Token before = tokens.get(index - 1);
    Token next = tokens.get(index + 1);
    boolean office = next.tag().equals("PROPN") && !before.isCapitalised() && before.isWord();
    boolean behindName = before.tag().equals("PROPN") || before.is(")") || office;
    boolean describes =
        next.isOneOf(OPENERS_OF_APPOSITION)
            || !next.isCapitalised() && (next.tag().equals("NOUN") || next.tag().equals("ADJ"))
            || office
            || next.isCapitalised()
                && index + 2 < tokens.size()
                && tokens.get(index + 2).isOneOf(NAME_LINKS);
    return behindName && describes && !sentence.isQuoted(index + 1);
  }

  private int endOfApposition(int comma) {
    int end = comma + 1;
    while (end < tokens.size() && end - comma < LONGEST_APPOSITION && !sentence.isQuoted(end)) {
      boolean stop = tokens.get(end).is(".") && !isAbbreviation(end - 1);
      boolean relative =
          tokens.get(end).is(",") && end + 1 < tokens.size() && tokens.get(end + 1).is("who");
      if (stop || tokens.get(end).is(",") && !relative) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Behind "in a statement" that begins at {@code from}; {@code from} where none does. */
  int endOfOccasion(int from) {
    if (from + 2 >= tokens.size() || !tokens.get(from).isOneOf(OCCASION_PREPOSITIONS)) {
      return from;
    }
    boolean determined =
        tokens.get(from + 1).tag().equals("DET") || tokens.get(from + 1).tag().equals("PRON");
    for (int i = from + 1;
        determined && i < Math.min(tokens.size(), from + LONGEST_OCCASION);
        i++) {
      if (sentence.isQuoted(i) || !tokens.get(i).isInNounPhrase()) {
        return from;
      }
      boolean last =
          i + 1 >= tokens.size()
              || !tokens.get(i + 1).isInNounPhrase()
              || tokens.get(i + 1).is("that");
      if (tokens.get(i).isOneOf(Occasions.WORDS) && last) {
        return i + 1;
      }
    }
    return from;
  }
}
