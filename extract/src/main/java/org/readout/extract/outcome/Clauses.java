package org.readout.extract.outcome;

import java.util.List;
import java.util.Set;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/** A claim's words as clauses: which verb is the main one, and what hangs on something else. */
final class Clauses {
  private static final int REACH = 9;
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "which",
          "who",
          "whom",
          "whose",
          "after",
          "when",
          "while",
          "as",
          "if",
          "unless",
          "because",
          "since",
          "before",
          "where",
          "until",
          "although",
          "though",
          "than");

  private final Claim claim;
  private final List<Token> tokens;
  private final boolean[] quoted;
  private final int main;

  Clauses(Claim claim) {
    this.claim = claim;
    this.tokens = claim.tokens();
    this.quoted = quoted(claim);
    this.main = mainVerb();
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Whether the word belongs to what is said, and not to who says it. */
  boolean isSaid(int i) {
    return claim.content().contains(tokens.get(i).span());
  }

  /** Whether the word is the verb by which somebody says something. */
  boolean isSpeechCue(int i) {
    Span cue = claim.cue();
    return cue != null && cue.contains(tokens.get(i).span());
  }

  /** Whether the words are the speaker's own. */
  boolean isQuoted(int i) {
    return quoted[i];
  }

  /** The main verb, or one that "and" sets beside it. */
  boolean isHead(int i) {
    boolean coordinated =
        i > 0 && tokens.get(i - 1).is("and") || i > 1 && tokens.get(i - 2).is("and");
    return i == main || coordinated && !isParticiple(i);
  }

  boolean isMain(int i) {
    return i == main;
  }

  /** Whether a relative or adverbial clause holds the word. */
  boolean isSubordinate(int i) {
    for (int k = i - 1; k >= 0 && i - k < REACH; k--) {
      Token token = tokens.get(k);
      if (token.is(",") || token.span().start() < claim.content().start()) {
        return false;
      }
      boolean relative = token.is("that") && k > 0 && tokens.get(k - 1).isNominal();
      if (token.isOneOf(SUBORDINATORS) || relative) {
        return true;
      }
    }
    return false;
  }

  /** Whether what looks like a verb is a noun: "the claim", "Japan's offer". */
  boolean isNominal(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.is("'s") || before.tag().equals("DET") || before.tag().equals("ADJ");
  }

  /** Tagged as a verb, or standing where only a verb can. */
  boolean isVerb(int i) {
    Token token = tokens.get(i);
    boolean open = token.tag().equals("NOUN") || token.tag().equals("ADJ");
    return token.tag().equals("VERB") || open && i > 0 && VerbGroup.isModal(tokens.get(i - 1));
  }

  /**
   * The first finite verb of what is said that no relative clause holds; {@code -1} where there is
   * none.
   */
  private int mainVerb() {
    for (int i = 0; i < tokens.size(); i++) {
      if (isSaid(i) && isVerb(i) && !isNominal(i) && !isParticiple(i) && !isSubordinate(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isParticiple(int i) {
    boolean auxiliary = i > 0 && VerbGroup.leadsIn(tokens.get(i - 1));
    return tokens.get(i).lower().endsWith("ing") && !auxiliary;
  }

  private static boolean[] quoted(Claim claim) {
    List<Token> tokens = claim.tokens();
    boolean[] quoted = new boolean[tokens.size()];
    boolean direct = claim.attribution() != null && claim.attribution().mode() == Mode.DIRECT;
    boolean open = false;
    for (int i = 0; i < quoted.length; i++) {
      String mark = tokens.get(i).text();
      open = mark.equals("“") || !mark.equals("”") && mark.equals("\"") != open;
      quoted[i] = open || direct && claim.content().contains(tokens.get(i).span());
    }
    return quoted;
  }
}
