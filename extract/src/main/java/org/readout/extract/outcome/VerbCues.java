package org.readout.extract.outcome;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.outcome.StatusLexicon.VerbStatus;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Status;

/** What a verb says by its tense, its modality and its negation. */
final class VerbCues {
  static final double MAIN = 3;
  static final double INFINITIVE = 1.2;
  static final double SUBORDINATE = 1;
  private static final double SPEECH = 3.4;
  static final double SOFT = 2.5;
  private static final int NEAR = 3;
  private static final double PASSIVE_INFINITIVE = 1.6;
  private static final Set<String> QUESTIONS =
      Set.of("about", "whether", "if", "how", "why", "what", "when", "who", "which", ",");
  private static final Set<String> DATES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "next",
          "tomorrow",
          "later",
          "spring",
          "summer",
          "autumn",
          "winter");
  private static final Set<String> OWN = Set.of("i", "we");
  private static final Set<String> SPEAKER = Set.of("he", "she", "it", "they");

  /** What the verb says and why. */
  private record Saying(Status status, String rule, @Nullable String note) {}

  private final StatusLexicon lexicon;

  VerbCues(StatusLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A verb of speech that itself commits; "said" and its kind do not. */
  @Nullable StatusCue ofSpeech(Clauses clauses, int i) {
    VerbStatus verb = lexicon.verb(clauses.tokens().get(i));
    if (verb == null || verb.done() == null) {
      return null;
    }
    double weight = verb.isSoft() ? SOFT : SPEECH;
    return new StatusCue(
        verb.done(), i, i + 1, weight, "the verb of speech says how firm it is", verb.note());
  }

  /** A verb of what is said. */
  @Nullable StatusCue ofContent(Claim claim, Clauses clauses, int i) {
    Token token = clauses.tokens().get(i);
    if (!token.isVerb() && !clauses.isVerb(i) || clauses.isNominal(i)) {
      return null;
    }
    VerbGroup group = VerbGroup.endingAt(clauses.tokens(), i);
    VerbStatus verb = lexicon.verb(token);
    if (verb != null && verb.isCounted() && !isCounted(claim, clauses, group)) {
      return null;
    }
    Saying saying = verb == null ? unlisted(claim, clauses, group, i) : listed(verb, group);
    if (verb != null && isQuestion(clauses.tokens(), group)) {
      return null;
    }
    if (saying == null) {
      return null;
    }
    return new StatusCue(
        saying.status(),
        group.start(),
        group.end(),
        weight(clauses, group, i),
        saying.rule(),
        saying.note());
  }

  private static double weight(Clauses clauses, VerbGroup group, int i) {
    if (clauses.isSubordinate(i) || !clauses.isHead(i)) {
      return SUBORDINATE;
    }
    if (group.isInfinitive() && !group.isToBe()) {
      return group.isPassive() ? PASSIVE_INFINITIVE : INFINITIVE;
    }
    return MAIN;
  }

  private static @Nullable Saying listed(VerbStatus verb, VerbGroup group) {
    if (group.isNegated()) {
      return negated(verb, group);
    }
    if (group.isPossible()) {
      return possible(verb);
    }
    if (group.isObliged()) {
      return new Saying(Status.REQUESTED, "somebody is told what to do", null);
    }
    if (group.isAhead() && !(group.isProgressive() && isActivity(verb))) {
      return ahead(verb, group);
    }
    return verb.done() == null ? null : new Saying(verb.done(), "it is told as done", verb.note());
  }

  private static Saying ahead(VerbStatus verb, VerbGroup group) {
    if (group.isToBe()) {
      return new Saying(
          verb.ahead() == Status.PLEDGED ? Status.PLANNED : verb.ahead(),
          "it is to happen, by a plan",
          null);
    }
    if (verb.ahead() != Status.PLEDGED) {
      return new Saying(verb.ahead(), "it lies ahead", null);
    }
    return group.isPassive()
        ? new Saying(Status.PLANNED, "it lies ahead, and nobody is named who promises it", null)
        : new Saying(Status.PLEDGED, "somebody is to do something for others", null);
  }

  /** "Two hundred doctors arrived", "received the first 1,200 tonnes". */
  private static boolean isCounted(Claim claim, Clauses clauses, VerbGroup group) {
    List<Token> tokens = clauses.tokens();
    int last = Math.min(tokens.size() - 1, group.end() - 1 + NEAR);
    int end = tokens.get(last).span().end();
    return claim.figures().stream()
        .filter(Figures::tells)
        .anyMatch(figure -> figure.span().start() < end);
  }

  /** "is considering", "are asking": it goes on now. */
  private static boolean isActivity(VerbStatus verb) {
    return verb.done() != null && !verb.done().isFirmerThan(Status.PLANNED);
  }

  /** "was asked whether", "asked about": a reporter's question. */
  private static boolean isQuestion(List<Token> tokens, VerbGroup group) {
    return group.verb().is("asked")
        && group.end() < tokens.size()
        && tokens.get(group.end()).isOneOf(QUESTIONS);
  }

  private static Saying possible(VerbStatus verb) {
    return switch (verb.ahead()) {
      case PLEDGED -> new Saying(Status.OFFERED, "it can be done and is not promised", null);
      case PLANNED -> new Saying(Status.UNDER_DISCUSSION, "it may happen and is not fixed", null);
      case ANNOUNCED -> new Saying(Status.CLAIMED, "it may happen", null);
      default -> new Saying(verb.ahead(), "it may happen", null);
    };
  }

  private static Saying negated(VerbStatus verb, VerbGroup group) {
    if (group.isPromising() || group.isToBe()) {
      return new Saying(Status.CLAIMED, "it is ruled out", "refused");
    }
    if (verb.done() == Status.SIGNED || verb.done() == Status.AGREED) {
      String note = verb.done() == Status.SIGNED ? "not signed" : "no agreement";
      return new Saying(Status.UNDER_DISCUSSION, "what was on the table did not come about", note);
    }
    if (verb.done() == Status.DELIVERED) {
      return new Saying(Status.CLAIMED, "it did not happen", "not done");
    }
    return new Saying(Status.CLAIMED, "it is denied or did not happen", null);
  }

  private static @Nullable Saying unlisted(Claim claim, Clauses clauses, VerbGroup group, int i) {
    if (!clauses.isMain(i)) {
      return null;
    }
    if (group.isToBe()) {
      return new Saying(Status.PLANNED, "it is to happen, by a plan", null);
    }
    if (group.isPromising() && !group.isNegated() && hasDate(clauses)) {
      return new Saying(Status.PLANNED, "it lies ahead and has a date", null);
    }
    if (group.isPromising() && isOwnDeed(claim, clauses, group)) {
      return group.isNegated()
          ? new Saying(Status.CLAIMED, "it is ruled out", "refused")
          : new Saying(Status.PLEDGED, "the speaker says what their own side will do", null);
    }
    return null;
  }

  private static boolean hasDate(Clauses clauses) {
    for (int i = 0; i < clauses.tokens().size(); i++) {
      if (clauses.isSaid(i) && clauses.tokens().get(i).isOneOf(DATES)) {
        return true;
      }
    }
    return false;
  }

  /** "We will …", "he said he would …". */
  private static boolean isOwnDeed(Claim claim, Clauses clauses, VerbGroup group) {
    if (group.start() == 0 || claim.attribution() == null) {
      return false;
    }
    List<Token> tokens = clauses.tokens();
    Token subject = tokens.get(group.start() - 1);
    return clauses.isQuoted(group.start() - 1)
        ? subject.isOneOf(OWN) && !group.isConditional()
        : subject.isOneOf(SPEAKER) && clauses.isSaid(group.start() - 1);
  }
}
