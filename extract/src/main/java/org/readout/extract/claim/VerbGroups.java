package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;

/**
 * What stands around a verb: its auxiliaries, whether it is passive, whether it is a verb at all.
 */
final class VerbGroups {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got", "'s", "'re");
  private static final Set<String> BEFORE_VERB =
      Set.of(
          "also",
          "later",
          "then",
          "not",
          "n't",
          "reportedly",
          "separately",
          "to",
          "'s",
          "'re",
          "'ve",
          "'ll",
          "'d",
          "'m");
  private static final Set<String> CATENATIVE =
      Set.of(
          "continue",
          "continued",
          "continues",
          "continuing",
          "try",
          "tried",
          "tries",
          "trying",
          "attempt",
          "attempted",
          "attempts",
          "begin",
          "began",
          "begun",
          "begins",
          "beginning",
          "start",
          "started",
          "starts",
          "appear",
          "appeared",
          "appears",
          "seem",
          "seemed",
          "seems",
          "go",
          "going",
          "went",
          "fail",
          "failed",
          "fails",
          "failing",
          "proceed",
          "proceeded",
          "manage",
          "managed",
          "move",
          "moved",
          "prepare",
          "preparing",
          "set",
          "used",
          "likely",
          "expected",
          "unlikely",
          "able",
          "unable",
          "ready",
          "willing",
          "unwilling",
          "keen",
          "reluctant",
          "determined",
          "quick",
          "careful",
          "tend",
          "tends",
          "refuse",
          "refused",
          "refuses",
          "refusing",
          "decline",
          "declined",
          "declines",
          "declining",
          "have",
          "has",
          "had");
  private static final Set<String> GOING = Set.of("go", "goes", "going", "gone", "went");
  private static final Set<String> REDUCING = Set.of("when", "if", "as", "once", "while", "than");
  private static final Set<String> BEFORE_GERUND =
      Set.of("by", "from", "without", "before", "after");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "our", "my");

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;

  VerbGroups(AnnotatedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The first token of the group of auxiliaries, adverbs and catenative verbs before a verb. */
  int startOf(int verb) {
    int start = auxiliariesBefore(verb);
    while (start < verb
        && tokens.get(start).is("to")
        && start > 0
        && catenativeBefore(start) >= 0
        && !sentence.isQuoted(start - 1)) {
      start = auxiliariesBefore(catenativeBefore(start));
    }
    return start;
  }

  /** The verb that carries the infinitive at {@code to}: "continued to", "went on to". */
  private int catenativeBefore(int to) {
    if (tokens.get(to - 1).isOneOf(CATENATIVE)) {
      return to - 1;
    }
    boolean on = to > 1 && tokens.get(to - 1).is("on") && tokens.get(to - 2).isOneOf(GOING);
    return on ? to - 2 : -1;
  }

  private int auxiliariesBefore(int verb) {
    int start = verb;
    while (start > 0 && !sentence.isQuoted(start - 1) && isAuxiliary(start - 1)) {
      start--;
      if (tokens.get(start).is("to")) {
        return start;
      }
    }
    return start;
  }

  private boolean isAuxiliary(int i) {
    Token token = tokens.get(i);
    boolean manner = token.lower().endsWith("ly") && !token.isCapitalised();
    return token.tag().startsWith("AUX")
        || token.tag().equals("ADV")
        || manner
        || token.isOneOf(BEFORE_VERB);
  }

  /** "when asked", "as promised": a participle that only dates or compares. */
  boolean isReduced(int start, int verb) {
    return start > 0
        && start == verb
        && tokens.get(start - 1).isOneOf(REDUCING)
        && !tokens.get(verb).lower().endsWith("ing");
  }

  /** Whether the group begins with an infinitive's "to" that no other verb carries. */
  boolean isInfinitive(int start, int verb) {
    return start < verb && tokens.get(start).is("to");
  }

  boolean isPassive(int start, int verb) {
    return !tokens.get(verb).lower().endsWith("ing") && holdsBe(start, verb);
  }

  private boolean holdsBe(int start, int verb) {
    for (int i = verb - 1; i >= start && !tokens.get(i).is("to"); i--) {
      if (tokens.get(i).isOneOf(BE)) {
        return true;
      }
    }
    return false;
  }

  /** "at the minister's request": what the tagger takes for a verb stands where a noun must. */
  boolean isNoun(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean object = before.tag().equals("VERB") && !tokens.get(i).lower().endsWith("ing");
    boolean qualified = i > 1 && tokens.get(i - 2).isOneOf(POSSESSIVE) && !before.isNominal();
    boolean owned = qualified || before.isOneOf(POSSESSIVE);
    boolean contracted =
        before.is("'s")
            && (before.tag().equals("AUX") || i > 1 && tokens.get(i - 2).tag().equals("PRON"));
    return object
        || owned
        || before.is("'s") && !contracted
        || before.tag().equals("DET") && !before.is("all")
        || before.tag().equals("ADJ") && !before.isCapitalised() && !isPast(tokens.get(i));
  }

  private static boolean isPast(Token token) {
    return token.lower().endsWith("ed") || IrregularPasts.contains(token.lower());
  }

  /** "refugees seeking shelter": a participle without comma or auxiliary only describes. */
  boolean isBareParticiple(int start, int i) {
    return tokens.get(i).lower().endsWith("ing")
        && start == i
        && (i == 0
            || !tokens.get(i - 1).is(",")
                && !tokens.get(i - 1).is("and")
                && !isBeforeGerund(i - 1));
  }

  /** "by saying", "without saying": the gerund is an act of the sentence's subject. */
  boolean isBeforeGerund(int i) {
    return tokens.get(i).isOneOf(BEFORE_GERUND);
  }
}
