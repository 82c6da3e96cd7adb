package org.readout.extract.outcome;

import java.util.List;
import java.util.Set;
import org.readout.model.claim.Token;

/**
 * A verb with the auxiliaries, negations and adverbs in front of it: "has not yet been signed".
 *
 * @param words in their order, the verb last
 * @param start index of the first among the claim's tokens
 * @param takesNothing whether "no" comes next: "will accept no conditions"
 */
record VerbGroup(List<Token> words, int start, boolean takesNothing) {
  private static final int LONGEST = 6;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "cannot");
  private static final Set<String> PROMISING = Set.of("will", "would", "'ll", "shall");
  private static final Set<String> CONDITIONAL = Set.of("would");
  private static final Set<String> NOT_FINITE = Set.of("be", "been", "being", "having");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "cannot");
  private static final Set<String> OBLIGED = Set.of("must", "should", "ought");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> WERE = Set.of("was", "were");
  private static final Set<String> GOING = Set.of("going");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  VerbGroup {
    words = List.copyOf(words);
  }

  /** The group that the verb at the index ends. */
  static VerbGroup endingAt(List<Token> tokens, int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST && leadsIn(tokens, start - 1)) {
      start--;
    }
    boolean nothing = index + 1 < tokens.size() && tokens.get(index + 1).is("no");
    return new VerbGroup(tokens.subList(start, index + 1), start, nothing);
  }

  static boolean isNegation(Token token) {
    return token.isOneOf(NEGATIONS);
  }

  /** As {@link #leadsIn(Token)}; "going" does before "to". */
  private static boolean leadsIn(List<Token> tokens, int i) {
    return leadsIn(tokens.get(i)) || tokens.get(i).is("going") && tokens.get(i + 1).is("to");
  }

  /** Whether the word is one after which a verb has to follow: "will", "could", "must". */
  static boolean isModal(Token token) {
    return token.isOneOf(PROMISING) || token.isOneOf(POSSIBLE) || token.isOneOf(OBLIGED);
  }

  /** Whether the word can stand in front of a verb as part of its group. */
  static boolean leadsIn(Token token) {
    return token.tag().equals("AUX")
        || token.tag().equals("ADV")
        || token.tag().equals("PART")
        || isModal(token)
        || isNegation(token);
  }

  Token verb() {
    return words.get(words.size() - 1);
  }

  int end() {
    return start + words.size();
  }

  boolean isNegated() {
    return takesNothing || before(NEGATIONS);
  }

  boolean isPromising() {
    return before(PROMISING) || isGoingTo();
  }

  /** "would" alone: of somebody's own words it is no promise. */
  boolean isConditional() {
    return before(CONDITIONAL);
  }

  boolean isPossible() {
    return before(POSSIBLE);
  }

  boolean isObliged() {
    return before(OBLIGED);
  }

  boolean isInfinitive() {
    return before(TO) && !isGoingTo();
  }

  boolean isPassive() {
    return before(BE) && !isParticiple() && !isGoingTo();
  }

  boolean isProgressive() {
    return before(BE)
        && isParticiple()
        && !isPromising()
        && !isInfinitive()
        && !isPastProgressive();
  }

  boolean isPastProgressive() {
    return before(WERE) && isParticiple();
  }

  /** "is to begin", "are to visit". */
  boolean isToBe() {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).isOneOf(BE) && words.get(i + 1).is("to")) {
        return true;
      }
    }
    return false;
  }

  /** "will send", "would be sending", "is to open", "to sign", "is sending". */
  boolean isAhead() {
    return isPromising() || isInfinitive() || isProgressive();
  }

  /** Whether an auxiliary says when: "has signed", "will open". */
  boolean isFinite() {
    return words.subList(0, words.size() - 1).stream()
        .anyMatch(
            token -> isModal(token) || token.tag().equals("AUX") && !token.isOneOf(NOT_FINITE));
  }

  private boolean isGoingTo() {
    return before(GOING) && before(TO);
  }

  private boolean isParticiple() {
    return verb().lower().endsWith("ing");
  }

  private boolean before(Set<String> set) {
    return words.subList(0, words.size() - 1).stream().anyMatch(token -> token.isOneOf(set));
  }
}
