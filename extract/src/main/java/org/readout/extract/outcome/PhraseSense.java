package org.readout.extract.outcome;

import java.util.List;
import java.util.Set;
import org.readout.extract.outcome.StatusLexicon.Phrase;
import org.readout.model.claim.Token;

/**
 * Whether words that could be a set phrase are one: "is due to open" is, "fell due to the drought"
 * is not; "means to build" is, "the means to build" is not.
 */
final class PhraseSense {
  private static final Set<String> MEANS = Set.of("means");
  private static final Set<String> STANDING = Set.of("stand", "stands");
  private static final Set<String> WISHING = Set.of("want", "wants", "wanted");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "thank", "stress", "emphasise", "emphasize", "congratulate", "remind");
  private static final Set<String> BEFORE_NOUN =
      Set.of("the", "a", "no", "any", "other", "these", "those", "their", "its");

  private PhraseSense() {}

  /** Whether the phrase that begins at the index is meant. */
  static boolean holds(Phrase phrase, List<Token> tokens, int from) {
    Token first = tokens.get(from);
    int end = from + phrase.words().size();
    boolean to = phrase.words().get(phrase.words().size() - 1).equals("to");
    Token next = end < tokens.size() ? tokens.get(end) : null;
    if (to && first.isOneOf(MEANS)) {
      return from == 0 || !tokens.get(from - 1).isOneOf(BEFORE_NOUN);
    }
    if (to && phrase.words().contains("due")) {
      return next != null && isBaseForm(next);
    }
    if (first.isOneOf(STANDING) && phrase.words().contains("by")) {
      return next != null && (next.isInNounPhrase() || next.tag().equals("PRON"));
    }
    return !(to && first.isOneOf(WISHING) && next != null && next.isOneOf(SAYING));
  }

  private static boolean isBaseForm(Token token) {
    String word = token.lower();
    boolean inflected = word.endsWith("ed") || word.endsWith("ing");
    return !inflected && (token.isVerb() || token.tag().equals("NOUN") && !word.endsWith("s"));
  }
}
