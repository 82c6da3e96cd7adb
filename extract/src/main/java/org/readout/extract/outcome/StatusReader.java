package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.outcome.StatusLexicon.Phrase;
import org.readout.extract.outcome.StatusLexicon.VerbStatus;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.StatusStep;

/**
 * Reads how firmly a claim stands. Each verb, phrase and noun of the claim that the lexicon knows
 * is a cue; the one nearest to what is said decides, the leftmost among equals. A verb counts by
 * its tense: "signed" is signed, "will sign" is planned, "did not sign" is neither. A verb in a
 * subordinate clause counts less than the main one, and the verb of speech counts where it commits
 * ("pledged", "urged"). Somebody who says in their own name what they will do for others pledges;
 * what they will do for themselves, and what others report, is planned.
 */
final class StatusReader {
  private static final double PHRASE = 3.2;
  private static final double NOTED_PHRASE = 3.3;
  private static final double WEAK_PHRASE = 2.9;
  private static final double NOUN = 1.5;
  private static final double LEAST = 1.4;
  private static final Set<Status> AGREEMENTS = Set.of(Status.SIGNED, Status.AGREED);
  private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");
  private static final Set<String> INTENDING =
      Set.of("intends", "intend", "intended", "means", "committed");
  private static final String NONE = "no word says how firm it is, so it stands as a claim";
  private static final String WEAK = "it hangs on another verb or clause";
  private static final String FARTHER = "other words stand nearer to what is said";
  private static final String LATER = "the deciding words come first";

  private final StatusLexicon lexicon = StatusLexicon.BUNDLED;
  private final VerbCues verbs = new VerbCues(lexicon);

  StatusReading read(Claim claim) {
    Clauses clauses = new Clauses(claim);
    List<StatusCue> cues = cues(claim, clauses);
    StatusCue best = best(cues);
    if (best == null && opensNegated(claim)) {
      return undecided(claim, clauses, cues, "the statement opens with a denial");
    }
    if (best == null || best.weight() < LEAST) {
      return undecided(claim, clauses, cues, NONE);
    }
    StatusCue decided = Reservations.applied(best, clauses);
    List<StatusStep> steps = new ArrayList<>();
    steps.add(step(claim, clauses, decided, null));
    for (StatusCue cue : cues) {
      if (!cue.equals(best)) {
        steps.add(step(claim, clauses, cue, whyNot(cue, best)));
      }
    }
    return new StatusReading(
        decided.status(), words(clauses, decided), decided.note(), List.copyOf(steps));
  }

  private static StatusReading undecided(
      Claim claim, Clauses clauses, List<StatusCue> cues, String rule) {
    List<StatusStep> steps = new ArrayList<>();
    steps.add(new StatusStep(claim.evidence(), "", false, Status.CLAIMED, rule, null));
    cues.forEach(cue -> steps.add(step(claim, clauses, cue, WEAK)));
    return new StatusReading(Status.CLAIMED, "", null, steps);
  }

  private static @Nullable StatusCue best(List<StatusCue> cues) {
    StatusCue best = null;
    for (StatusCue cue : cues) {
      if (best == null || isNearer(cue, best)) {
        best = cue;
      }
    }
    return best == null ? null : overruled(best, cues);
  }

  /**
   * "They announced that they had signed" is signed; "insisted that it would not be reopened" is a
   * position held.
   */
  private static StatusCue overruled(StatusCue best, List<StatusCue> cues) {
    for (StatusCue cue : cues) {
      boolean signed = cue.weight() >= VerbCues.MAIN && AGREEMENTS.contains(cue.status());
      boolean held = cue.weight() == VerbCues.SOFT && cue.status() == Status.REAFFIRMED;
      if (best.status() == Status.ANNOUNCED && signed || best.status() == Status.CLAIMED && held) {
        return cue;
      }
    }
    return best;
  }

  /** Of two main verbs the firmer counts: "they talked and then signed". */
  private static boolean isNearer(StatusCue cue, StatusCue best) {
    return cue.weight() > best.weight()
        || cue.weight() == best.weight()
            && cue.weight() == VerbCues.MAIN
            && cue.status().isFirmerThan(best.status());
  }

  private static String whyNot(StatusCue cue, StatusCue best) {
    if (cue.weight() < LEAST) {
      return WEAK;
    }
    return best.weight() > cue.weight() ? FARTHER : LATER;
  }

  private static StatusStep step(
      Claim claim, Clauses clauses, StatusCue cue, @Nullable String overruled) {
    return new StatusStep(
        claim.evidence(),
        words(clauses, cue),
        clauses.isQuoted(cue.from()),
        cue.status(),
        cue.rule(),
        overruled);
  }

  private List<StatusCue> cues(Claim claim, Clauses clauses) {
    List<StatusCue> cues = new ArrayList<>();
    StatusCue text = AgreedTexts.find(claim, clauses);
    if (text != null) {
      cues.add(text);
    }
    boolean denied = opensNegated(claim);
    for (int i = 0; i < clauses.tokens().size(); i++) {
      StatusCue cue = cueAt(claim, clauses, i, denied);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private @Nullable StatusCue cueAt(Claim claim, Clauses clauses, int i, boolean denied) {
    boolean speech = clauses.isSpeechCue(i);
    if (!speech && !clauses.isSaid(i)) {
      return null;
    }
    Phrase phrase = lexicon.phraseAt(clauses.tokens(), i);
    boolean meant = phrase != null && PhraseSense.holds(phrase, clauses.tokens(), i);
    if (phrase != null && meant && (!denied || phrase.note() != null)) {
      return ofPhrase(claim, clauses, i, phrase);
    }
    if (speech || denied) {
      return speech ? verbs.ofSpeech(clauses, i) : null;
    }
    StatusCue verb = verbs.ofContent(claim, clauses, i);
    if (verb != null) {
      return verb;
    }
    Status noun = lexicon.noun(clauses.tokens().get(i));
    return noun == null || clauses.isSubordinate(i) || clauses.isAside(i)
        ? null
        : new StatusCue(noun, i, i + 1, NOUN, "the thing itself is called so", null);
  }

  private StatusCue ofPhrase(Claim claim, Clauses clauses, int i, Phrase phrase) {
    boolean noun = clauses.tokens().get(i).tag().equals("NOUN");
    boolean weak = noun || phrase.status() == Status.REAFFIRMED;
    double weight = clauses.isSubordinate(i) ? VerbCues.SUBORDINATE : weak ? WEAK_PHRASE : PHRASE;
    if (phrase.note() != null && weight > LEAST) {
      weight = NOTED_PHRASE;
    }
    int end = i + phrase.words().size();
    VerbGroup group = VerbGroup.endingAt(clauses.tokens(), i);
    if (group.isNegated() && !VerbGroup.isNegation(clauses.tokens().get(i))) {
      boolean open =
          phrase.note() != null && phrase.status() == Status.CLAIMED
              || phrase.status() == Status.UNDER_DISCUSSION;
      return new StatusCue(
          open ? Status.UNDER_DISCUSSION : Status.CLAIMED,
          group.start(),
          end,
          weight,
          open ? "it is left open" : "it is denied",
          null);
    }
    if (promisesOthers(claim, clauses, phrase, end)) {
      return new StatusCue(
          Status.PLEDGED,
          i,
          end,
          weight,
          "the speaker's own side means to do it for others",
          phrase.note());
    }
    return new StatusCue(
        phrase.status(), i, end, weight, "a set phrase says how firm it is", phrase.note());
  }

  /** "We intend to provide": said in one's own name, of a deed that serves others. */
  private boolean promisesOthers(Claim claim, Clauses clauses, Phrase phrase, int end) {
    if (claim.attribution() == null
        || !INTENDING.contains(phrase.words().get(0))
        || end >= clauses.tokens().size()) {
      return false;
    }
    VerbStatus verb = lexicon.verb(clauses.tokens().get(end));
    return verb != null && verb.ahead() == Status.PLEDGED;
  }

  /** "Not every detail had been settled", "nobody has signed". */
  private static boolean opensNegated(Claim claim) {
    return claim.tokens().stream()
        .filter(token -> claim.content().contains(token.span()) && !token.is("that"))
        .limit(1)
        .anyMatch(token -> VerbGroup.isNegation(token) || token.isOneOf(NOBODY));
  }

  /** As they stand in the text, white space apart. */
  private static String words(Clauses clauses, StatusCue cue) {
    StringBuilder words = new StringBuilder();
    List<Token> tokens = clauses.tokens().subList(cue.from(), cue.to());
    for (int i = 0; i < tokens.size(); i++) {
      boolean apart = i > 0 && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(apart ? " " : "").append(tokens.get(i).text());
    }
    return words.toString();
  }
}
