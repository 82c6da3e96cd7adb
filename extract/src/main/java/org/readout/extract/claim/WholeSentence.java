package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.readout.model.claim.Token;

/**
 * Tells a sentence from a stump. A sentence has one verb with a tense more than it has words that
 * open a subordinate clause, and something before the first of them to be its subject: "reporters
 * that trade had grown" and "a mill which" have none left for themselves.
 */
final class WholeSentence {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "who",
          "which",
          "whose",
          "whom",
          "when",
          "while",
          "where",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "until",
          "whereas");
  static final Set<String> PERHAPS_PREPOSITIONS = Set.of("as", "after", "before", "since");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i");
  private static final Set<String> UNTENSED = Set.of("be", "been", "being");
  private static final Set<String> INSIDE_PHRASE = Set.of("DET", "ADJ", "ADP");
  private static final Set<String> IN_GROUP = Set.of("ADV", "PART");

  private WholeSentence() {}

  static boolean is(List<Token> tokens) {
    int verbs = 0;
    int subordinate = 0;
    boolean hasSubject = false;
    int i = 0;
    while (i < tokens.size()) {
      if (isTensed(tokens, i)) {
        if (!hasSubject) {
          return false;
        }
        verbs++;
        i = behindGroup(tokens, i);
      } else {
        subordinate += opensClause(tokens, i) ? 1 : 0;
        hasSubject |= tokens.get(i).isNominal() || tokens.get(i).tag().equals("DET");
        i++;
      }
    }
    return verbs > subordinate;
  }

  /** Whether the words begin with a predicate whose subject is missing: "keeps coming back". */
  static boolean lacksSubject(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).isPunctuation()) {
      first++;
    }
    return tokens.size() > first + 1
        && isTensed(tokens, first)
        && (!tokens.get(first + 1).isVerb() || tokens.get(first + 1).lower().endsWith("ing"));
  }

  private static boolean isTensed(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isVerb() || token.lower().endsWith("ing") || token.isOneOf(UNTENSED)) {
      return false;
    }
    if (i == 0) {
      return !isAttributive(tokens, i);
    }
    Token before = tokens.get(i - 1);
    boolean passive = i + 1 < tokens.size() && tokens.get(i + 1).is("by");
    boolean inPhrase = !token.tag().equals("AUX") && INSIDE_PHRASE.contains(before.tag());
    return !before.is("to") && !inPhrase && !(passive && before.isNominal());
  }

  /** "State-owned mills": a participle that opens a noun phrase. */
  private static boolean isAttributive(List<Token> tokens, int i) {
    return tokens.get(i).lower().endsWith("ed")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isInNounPhrase()
        && !tokens.get(i + 1).tag().equals("DET");
  }

  private static int behindGroup(List<Token> tokens, int from) {
    int i = from + 1;
    while (i < tokens.size()
        && (tokens.get(i).isVerb() || tokens.get(i).isOneOf(UNTENSED) || isInGroup(tokens, i))) {
      i++;
    }
    return i;
  }

  private static boolean isInGroup(List<Token> tokens, int i) {
    return IN_GROUP.contains(tokens.get(i).tag())
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isVerb() || IN_GROUP.contains(tokens.get(i + 1).tag()));
  }

  private static boolean opensClause(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean beforeSubject = i + 1 < tokens.size() && tokens.get(i + 1).isOneOf(SUBJECTS);
    return token.isOneOf(SUBORDINATORS)
        || token.is("that") && !token.tag().equals("DET")
        || token.isOneOf(PERHAPS_PREPOSITIONS) && beforeSubject;
  }
}
