package org.readout.extract.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.outcome.StatusLexicon.VerbStatus;
import org.readout.extract.text.CalendarWords;
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
  private static final double PURPOSE = 1.6;
  private static final Set<String> QUESTIONS =
      Set.of("not", "about", "whether", "if", "how", "why", "what", "when", "who", "which", ",");
  private static final Set<String> DURATIONS =
      Set.of("days", "years", "months", "weeks", "hours", "minutes");
  static final Set<String> DATES = dates();
  private static final Set<String> OWN = Set.of("i", "we");
  private static final Set<String> SIDES =
      Set.of("government", "country", "nation", "ministry", "cabinet", "side", "administration");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> PERSON = Set.of("he", "she");
  private static final Set<String> BODY = Set.of("it", "they");

  private static final Set<String> BEGINNING = Set.of("beginning", "starting");
  private static final Set<String> INSISTING = Set.of("insist", "insists", "insisted", "insisting");

  /** What the verb says and why. */
  private record Saying(Status status, String rule, @Nullable String note) {}

  private static final Saying DEMAND =
      new Saying(Status.REQUESTED, "what is insisted on is not so yet", null);

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
    VerbGroup group = VerbGroup.endingAt(clauses.tokens(), i);
    Saying saying = demands(clauses, group) ? DEMAND : saying(verb, clauses, group);
    if (saying == null || isQuestion(clauses.tokens(), group)) {
      return null;
    }
    boolean soft = verb.isSoft() && saying.status() == verb.done();
    double weight = group.isInfinitive() ? INFINITIVE : soft ? SOFT : SPEECH;
    return new StatusCue(
        saying.status(), group.start(), group.end(), weight, saying.rule(), saying.note());
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
    Saying saying =
        verb == null ? unlisted(claim, clauses, group, i) : saying(verb, clauses, group);
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

  private double weight(Clauses clauses, VerbGroup group, int i) {
    if (clauses.isSubordinate(i) || !clauses.isHead(i)) {
      return SUBORDINATE;
    }
    VerbStatus verb = lexicon.verb(group.verb());
    boolean isPurpose = verb != null && verb.done() == Status.UNDER_DISCUSSION;
    boolean bare = group.words().size() == 1 && !clauses.isMain(i) && lexicon.isBase(group.verb());
    if (bare || group.isInfinitive() && !group.isToBe()) {
      return group.isPassive() || isPurpose ? PURPOSE : INFINITIVE;
    }
    return MAIN;
  }

  /** What a listed verb says where it stands, with its object. */
  private @Nullable Saying saying(VerbStatus verb, Clauses clauses, VerbGroup group) {
    List<Token> tokens = clauses.tokens();
    boolean bareParticiple = group.verb().is("given") && group.words().size() == 1;
    boolean begins =
        group.verb().isOneOf(BEGINNING)
            && group.isProgressive()
            && group.end() < tokens.size()
            && tokens.get(group.end()).is("to");
    if (bareParticiple || begins || group.isToBe() && clauses.isEquative(group.start())) {
      return null;
    }
    Status told = lexicon.withObject(group.verb(), tokens, group.end());
    if (told != null && !group.isNegated()) {
      return told == Status.CLAIMED
          ? null
          : new Saying(told, "what is given is called so", verb.note());
    }
    boolean polite =
        verb.done() == Status.REQUESTED
            && (group.isPossible()
                || group.isConditional()
                    && group.start() > 0
                    && tokens.get(group.start() - 1).isOneOf(OWN));
    return polite && !group.isNegated()
        ? new Saying(Status.REQUESTED, "it is asked for", null)
        : listed(verb, group);
  }

  /** "Insisted that the tax be dropped": what is insisted on is not so yet. */
  private static boolean demands(Clauses clauses, VerbGroup group) {
    List<Token> tokens = clauses.tokens();
    if (!group.verb().isOneOf(INSISTING) || group.isNegated()) {
      return false;
    }
    for (int i = group.end() + 2; i < tokens.size(); i++) {
      if (tokens.get(i).is("be")) {
        return tokens.get(i - 1).isNominal();
      }
      if (tokens.get(i).isVerb() && !tokens.get(i).lower().endsWith("ing")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Saying listed(VerbStatus verb, VerbGroup group) {
    if (group.isNegated()) {
      return negated(verb, group);
    }
    if (group.isPossible()) {
      return possible(verb);
    }
    if (group.isObliged()) {
      return new Saying(Status.REQUESTED, "somebody is told what to do", null);
    }
    if (group.isInfinitive() && !group.isToBe() && verb.done() == Status.UNDER_DISCUSSION) {
      return new Saying(Status.UNDER_DISCUSSION, "it is what the talks are for", null);
    }
    if (group.isAhead() && !(group.isProgressive() && isActivity(verb))) {
      return ahead(verb, group);
    }
    if (verb.done() == null || verb.done() == Status.DELIVERED && isPlainForm(group)) {
      return null;
    }
    return new Saying(verb.done(), "it is told as done", verb.note());
  }

  /** "It provides chances", "help build", "was shipping": no deed that is done. */
  private boolean isPlainForm(VerbGroup group) {
    boolean present = lexicon.isBase(group.verb()) || group.verb().lower().endsWith("s");
    return group.words().size() == 1 && present || group.isPastProgressive();
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
        .filter(figure -> Figures.tells(figure) && !DURATIONS.contains(figure.unit()))
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
      return clauses.isEquative(group.start())
          ? null
          : new Saying(Status.PLANNED, "it is to happen, by a plan", null);
    }
    if (group.isObliged() && claim.attribution() != null) {
      return new Saying(Status.REQUESTED, "somebody is told what to do", null);
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

  /** Whether a country or an office speaks: a name of one word, or "the ministry". */
  private static boolean isBody(Claim claim) {
    String source = claim.attribution() == null ? "" : claim.attribution().source();
    return !claim.hasSpeakerWithRole()
        && (source.indexOf(' ') < 0 || source.toLowerCase(Locale.ROOT).startsWith("the "));
  }

  private static boolean hasDate(Clauses clauses) {
    for (int i = 0; i < clauses.tokens().size(); i++) {
      if (clauses.isSaid(i) && clauses.tokens().get(i).isOneOf(DATES)) {
        return true;
      }
    }
    return false;
  }

  /** "We will …", "he said he would …", "his government would …". */
  private static boolean isOwnDeed(Claim claim, Clauses clauses, VerbGroup group) {
    if (group.start() == 0 || claim.attribution() == null) {
      return false;
    }
    List<Token> tokens = clauses.tokens();
    Token subject = tokens.get(group.start() - 1);
    if (subject.isOneOf(SIDES) && group.start() > 1) {
      return tokens.get(group.start() - 2).isOneOf(POSSESSIVES);
    }
    return clauses.isQuoted(group.start() - 1)
        ? subject.isOneOf(OWN) && !group.isConditional()
        : clauses.isSaid(group.start() - 1) && subject.isOneOf(isBody(claim) ? BODY : PERSON);
  }

  /** Words that say when; "may" is mostly a verb. */
  private static Set<String> dates() {
    Set<String> dates =
        new TreeSet<>(
            CalendarWords.with(
                CalendarWords.WEEKDAYS,
                "next",
                "tomorrow",
                "later",
                "spring",
                "summer",
                "autumn",
                "winter"));
    dates.addAll(CalendarWords.MONTHS);
    dates.remove("may");
    return Set.copyOf(dates);
  }
}
