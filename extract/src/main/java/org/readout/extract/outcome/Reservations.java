package org.readout.extract.outcome;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Status;

/**
 * What a text holds back: a promise that hangs on a condition is an offer; an agreement "in
 * principle" and a signature that binds nobody are said to be so.
 */
final class Reservations {
  private static final List<List<String>> CONDITIONS =
      List.of(
          List.of("if"),
          List.of("provided", "that"),
          List.of("on", "condition"),
          List.of("as", "long", "as"),
          List.of("unless"));
  private static final List<List<String>> DEMANDS =
      List.of(List.of("only", "if"), List.of("only", "when"), List.of("not", "until"));
  private static final List<List<String>> NOT_BINDING =
      List.of(
          List.of("non-binding"),
          List.of("nonbinding"),
          List.of("not", "binding"),
          List.of("not", "legally", "binding"),
          List.of("no", "legal", "force"));
  private static final List<List<String>> INTENT = List.of(List.of("letter", "of", "intent"));
  private static final List<List<String>> IN_PRINCIPLE =
      List.of(List.of("in", "principle"), List.of("provisionally"), List.of("tentatively"));
  private static final Set<String> OWN = Set.of("i", "we");
  private static final Set<Status> PAPER = Set.of(Status.SIGNED, Status.AGREED, Status.PLANNED);
  private static final Set<Status> PROMISED =
      Set.of(Status.PLEDGED, Status.PLANNED, Status.OFFERED);
  private static final Set<Status> HELD_BACK = Set.of(Status.PLEDGED, Status.UNDER_DISCUSSION);
  private static final Set<Status> WORD = Set.of(Status.AGREED, Status.PLEDGED);

  private Reservations() {}

  static StatusCue applied(StatusCue cue, Clauses clauses) {
    if (HELD_BACK.contains(cue.status()) && names(clauses, DEMANDS)) {
      return changed(cue, Status.REQUESTED, "a condition is put");
    }
    if (PROMISED.contains(cue.status()) && names(clauses, CONDITIONS)) {
      return hasModal(cue, clauses) && isOwnWord(cue, clauses)
          ? changed(cue, Status.OFFERED, "a promise that hangs on a condition is an offer")
          : changed(cue, cue.status(), cue.rule());
    }
    return cue.note() == null ? noted(cue, note(cue.status(), clauses)) : cue;
  }

  private static StatusCue changed(StatusCue cue, Status status, String rule) {
    return new StatusCue(status, cue.from(), cue.to(), cue.weight(), rule, "conditional");
  }

  private static boolean hasModal(StatusCue cue, Clauses clauses) {
    return clauses.tokens().subList(cue.from(), cue.to()).stream().anyMatch(VerbGroup::isModal);
  }

  /** "We will open the border" and all that is pledged. */
  private static boolean isOwnWord(StatusCue cue, Clauses clauses) {
    return cue.status() == Status.PLEDGED
        || cue.status() == Status.PLANNED
            && cue.from() > 0
            && clauses.tokens().get(cue.from() - 1).isOneOf(OWN);
  }

  private static StatusCue noted(StatusCue cue, @Nullable String note) {
    return note == null
        ? cue
        : new StatusCue(cue.status(), cue.from(), cue.to(), cue.weight(), cue.rule(), note);
  }

  private static @Nullable String note(Status status, Clauses clauses) {
    if (PAPER.contains(status) && names(clauses, NOT_BINDING)) {
      return "not binding";
    }
    if (PAPER.contains(status) && names(clauses, INTENT)) {
      return "letter of intent";
    }
    return WORD.contains(status) && names(clauses, IN_PRINCIPLE) ? "in principle" : null;
  }

  private static boolean names(Clauses clauses, List<List<String>> phrases) {
    List<Token> tokens = clauses.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (clauses.isSaid(i)) {
        for (List<String> phrase : phrases) {
          if (standsAt(tokens, i, phrase)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean standsAt(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!tokens.get(at + k).is(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
