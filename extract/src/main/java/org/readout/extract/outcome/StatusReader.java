package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.outcome.StatusLexicon.Phrase;
import org.readout.extract.outcome.StatusLexicon.VerbStatus;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.StatusStep;
import org.readout.model.source.Span;

/**
 * Reads how firmly a claim stands. Each verb and phrase of the claim that the lexicon knows is a
 * candidate; the strongest wins, the leftmost among equals. A verb counts by its tense: "signed" is
 * signed, "will sign" is planned, "did not sign" is neither. A verb in a subordinate clause counts
 * less than the main one, and the verb of speech counts where it commits ("pledged", "urged").
 */
final class StatusReader {
  private static final Set<String> AHEAD =
      Set.of(
          "will", "would", "'ll", "shall", "to", "may", "might", "could", "can", "should", "must");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");
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
  private static final Set<String> AGREED_TEXTS =
      Set.of(
          "agreement",
          "accord",
          "declaration",
          "deal",
          "pact",
          "treaty",
          "protocol",
          "memorandum",
          "mou",
          "communique",
          "communiqué",
          "text",
          "contract",
          "charter",
          "convention",
          "accords");
  private static final double PHRASE = 3.2;
  private static final double MAIN = 3;
  private static final double INFINITIVE = 1.2;
  private static final double SUBORDINATE = 1;
  private static final double CUE = 3.4;
  private static final double TEXT = 3.3;
  private static final double LEAST = 1.4;

  private static final String DENIED = "it is denied or did not happen";
  private static final String AGREED_TEXT = "an agreed text says so";
  private static final String NONE = "no word says how firm it is, so it stands as a claim";

  private record Candidate(Status status, String cue, double weight, String rule) {}

  private final StatusLexicon lexicon = new StatusLexicon();

  StatusReading read(Claim claim) {
    List<Candidate> candidates = new ArrayList<>();
    List<Token> tokens = claim.tokens();
    int main = mainVerb(claim, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Candidate candidate = candidateAt(claim, tokens, i, main);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    Candidate text = isAgreedText(claim) ? sourceText(claim) : agreedText(claim);
    if (text != null) {
      candidates.add(0, text);
    }
    Candidate best = null;
    for (Candidate candidate : candidates) {
      if (best == null || candidate.weight() > best.weight()) {
        best = candidate;
      }
    }
    if (opensNegated(claim)) {
      best = new Candidate(Status.CLAIMED, "", MAIN, "the statement opens with a denial");
    }
    if (best == null || best.weight() < LEAST) {
      best = new Candidate(Status.CLAIMED, "", MAIN, NONE);
    }
    return reading(claim, best, candidates);
  }

  private static StatusReading reading(Claim claim, Candidate best, List<Candidate> candidates) {
    List<StatusStep> steps = new ArrayList<>();
    steps.add(new StatusStep(claim.evidence(), best.cue(), best.status(), best.rule(), null));
    for (Candidate candidate : candidates) {
      if (!candidate.equals(best)) {
        String why =
            candidate.weight() < LEAST
                ? "it stands in a subordinate clause or depends on another verb"
                : best.weight() > candidate.weight()
                    ? "the deciding words carry more weight"
                    : "the deciding words come first";
        steps.add(
            new StatusStep(
                claim.evidence(), candidate.cue(), candidate.status(), candidate.rule(), why));
      }
    }
    return new StatusReading(best.status(), best.cue(), null, steps);
  }

  /**
   * The first finite verb of what is said that no relative clause holds; {@code -1} where there is
   * none.
   */
  private static int mainVerb(Claim claim, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean spoken = claim.content().contains(token.span());
      if (spoken
          && token.tag().equals("VERB")
          && !isNominal(tokens, i)
          && !isParticiple(tokens, i)
          && !isSubordinate(claim, tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNominal(List<Token> tokens, int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.is("'s") || before.tag().equals("DET") || before.tag().equals("ADJ");
  }

  private static boolean isParticiple(List<Token> tokens, int i) {
    boolean auxiliary = i > 0 && isBeforeVerb(tokens.get(i - 1));
    return tokens.get(i).lower().endsWith("ing") && !auxiliary;
  }

  private @Nullable Candidate candidateAt(Claim claim, List<Token> tokens, int i, int main) {
    Token token = tokens.get(i);
    Span cue = claim.cue();
    if (cue != null && cue.contains(token.span())) {
      return committing(token);
    }
    if (!claim.content().contains(token.span())) {
      return null;
    }
    boolean subordinate = isSubordinate(claim, tokens, i);
    Phrase phrase = lexicon.phraseAt(tokens, i);
    if (phrase != null) {
      String words = words(tokens.subList(i, i + phrase.words().size()));
      boolean negated = isNegated(tokens, i);
      return new Candidate(
          negated ? Status.CLAIMED : phrase.status(),
          words,
          subordinate ? SUBORDINATE : PHRASE,
          negated ? DENIED : "a set phrase");
    }
    VerbStatus verb = lexicon.verb(token);
    if (verb == null && i == main && isToBe(tokens, i)) {
      return new Candidate(
          Status.PLANNED, words(tokens.subList(i - 2, i + 1)), MAIN, "it is to happen");
    }
    if (verb == null || isNominal(tokens, i)) {
      return null;
    }
    boolean coordinated =
        i > 0 && tokens.get(i - 1).is("and") || i > 1 && tokens.get(i - 2).is("and");
    boolean heads = i == main || coordinated && !isParticiple(tokens, i);
    return verbCandidate(tokens, i, verb, subordinate || !heads);
  }

  /** A verb of speech that itself commits; "said" and its kind do not. */
  private @Nullable Candidate committing(Token token) {
    VerbStatus verb = lexicon.verb(token);
    if (verb == null || verb.done() == null) {
      return null;
    }
    boolean soft = verb.done() == Status.REAFFIRMED;
    return new Candidate(
        verb.done(), token.text(), soft ? MAIN - .5 : CUE, "the speaker's verb says so");
  }

  private static @Nullable Candidate verbCandidate(
      List<Token> tokens, int i, VerbStatus verb, boolean subordinate) {
    boolean ahead = false;
    boolean infinitive = false;
    boolean negated = false;
    for (int k = i - 1; k >= Math.max(0, i - 5) && isBeforeVerb(tokens.get(k)); k--) {
      ahead |= tokens.get(k).isOneOf(AHEAD);
      infinitive |= tokens.get(k).is("to");
      negated |= tokens.get(k).isOneOf(NEGATIONS);
      ahead |= tokens.get(k).isOneOf(BE) && tokens.get(i).lower().endsWith("ing");
    }
    Status status = negated ? Status.CLAIMED : ahead ? verb.ahead() : verb.done();
    if (status == null) {
      return null;
    }
    boolean weak = infinitive && !isToBe(tokens, i);
    double weight = subordinate ? SUBORDINATE : weak ? INFINITIVE : MAIN;
    String rule = negated ? DENIED : ahead ? "it lies ahead" : "it is told as done";
    return new Candidate(status, tokens.get(i).text(), weight, rule);
  }

  /** "is to begin", "are to visit". */
  private static boolean isToBe(List<Token> tokens, int i) {
    return i > 1 && tokens.get(i - 1).is("to") && tokens.get(i - 2).isOneOf(BE);
  }

  private static boolean isBeforeVerb(Token token) {
    return token.tag().equals("AUX")
        || token.tag().equals("ADV")
        || token.tag().equals("PART")
        || token.isOneOf(AHEAD)
        || token.isOneOf(NEGATIONS);
  }

  private static boolean isNegated(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3) && isBeforeVerb(tokens.get(k)); k--) {
      if (tokens.get(k).isOneOf(NEGATIONS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubordinate(Claim claim, List<Token> tokens, int i) {
    for (int k = i - 1; k >= 0 && i - k < 9; k--) {
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

  /** "Not every detail had been settled", "nobody has signed". */
  private static boolean opensNegated(Claim claim) {
    return claim.tokens().stream()
        .filter(token -> claim.content().contains(token.span()) && !token.is("that"))
        .limit(1)
        .anyMatch(token -> token.isOneOf(NEGATIONS) || token.isOneOf(NOBODY));
  }

  private static boolean isAgreedText(Claim claim) {
    if (claim.attribution() == null || claim.attribution().cue() == null) {
      return false;
    }
    String source = claim.attribution().source().toLowerCase(Locale.ROOT);
    String last = source.substring(source.lastIndexOf(' ') + 1);
    return AGREED_TEXTS.contains(last) && claim.attribution().cue().endsWith("s");
  }

  /** "The text says": the agreed text itself speaks. */
  private static @Nullable Candidate sourceText(Claim claim) {
    String cue = claim.attribution() == null ? null : claim.attribution().cue();
    return cue == null ? null : new Candidate(Status.AGREED, cue, CUE, AGREED_TEXT);
  }

  /** "The declaration sets up a fund": what an agreed text says is agreed. */
  private static @Nullable Candidate agreedText(Claim claim) {
    List<Token> content =
        claim.tokens().stream().filter(token -> claim.content().contains(token.span())).toList();
    for (int i = 0; i + 1 < Math.min(content.size(), 8); i++) {
      Token token = content.get(i);
      if (token.isVerb()) {
        return null;
      }
      if (token.isOneOf(AGREED_TEXTS)) {
        Token next = content.get(i + 1);
        boolean says = next.tag().equals("VERB") && next.lower().endsWith("s");
        return says
            ? new Candidate(Status.AGREED, token.text() + " " + next.text(), TEXT, AGREED_TEXT)
            : null;
      }
    }
    return null;
  }

  private static String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    return words.toString();
  }
}
