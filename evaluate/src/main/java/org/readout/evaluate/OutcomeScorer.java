package org.readout.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.evaluate.Matching.Expected;
import org.readout.evaluate.Matching.Printed;
import org.readout.model.outcome.Outcome;

/** How many outcomes were found, and how many of them with the right theme, status and speaker. */
final class OutcomeScorer {
  private final Matching matching;
  private final Set<String> optional;
  private final Reasons reasons;
  private final Scoreboard board;

  OutcomeScorer(Matching matching, Set<String> optional, Reasons reasons, Scoreboard board) {
    this.matching = matching;
    this.optional = optional;
    this.reasons = reasons;
    this.board = board;
  }

  void score() {
    found();
    among(
        new Aspect(
            "theme",
            Miss.Kind.THEME_WRONG,
            one -> one.outcome().theme(),
            Outcome::theme,
            one -> true,
            matching::hasTheme,
            reasons::ofTheme));
    among(
        new Aspect(
            "status",
            Miss.Kind.STATUS_WRONG,
            one -> one.outcome().status().label(),
            outcome -> outcome.status().label(),
            one -> true,
            (one, found) -> one.outcome().statuses().contains(found.outcome().status()),
            reasons::ofStatus));
    among(
        new Aspect(
            "speaker",
            Miss.Kind.SPEAKER_WRONG,
            one -> one.outcome().speaker(),
            OutcomeScorer::speaker,
            OutcomeScorer::hasSpeaker,
            (one, found) -> PersonNames.areSame(one.outcome().speaker(), speaker(found.outcome())),
            reasons::ofSpeaker));
    fragments();
  }

  private void found() {
    List<Expected> asked =
        matching.expected().stream().filter(one -> !optional.contains(one.outcome().id())).toList();
    List<Expected> missed =
        asked.stream().filter(one -> !matching.hits().containsKey(one)).toList();
    missed.forEach(one ->
        board.miss(
            Miss.Kind.OUTCOME_MISSED,
            one.outcome().id(),
            one.outcome().statement(),
            reasons.ofMissing(one)));
    List<Printed> strange =
        matching.printed().stream().filter(found -> !matching.isOfVisit(found)).toList();
    strange.forEach(found ->
        board.miss(
            Miss.Kind.OUTCOME_NOT_IN_KEY,
            found.outcome().id().toString(),
            found.outcome().statement(),
            reasons.ofPrinting(found)));
    int printed = matching.printed().size();
    board.addPrecisionAndRecall(
        "outcomes",
        Score.share("outcomes.precision", printed - strange.size(), printed, 0),
        Score.share("outcomes.recall", asked.size() - missed.size(), asked.size(), 0));
  }

  /** Something of an outcome that may be right or wrong. */
  private record Aspect(
      String name,
      Miss.Kind kind,
      Function<Expected, @Nullable String> wanted,
      Function<Outcome, @Nullable String> given,
      Predicate<Expected> isAsked,
      BiPredicate<Expected, Printed> isRight,
      Function<Printed, String> why) {}

  private void among(Aspect aspect) {
    List<Map.Entry<Expected, Printed>> asked =
        matching.hits().entrySet().stream()
            .filter(hit -> aspect.isAsked().test(hit.getKey()))
            .toList();
    List<Map.Entry<Expected, Printed>> wrong =
        asked.stream().filter(hit -> !aspect.isRight().test(hit.getKey(), hit.getValue())).toList();
    for (Map.Entry<Expected, Printed> hit : wrong) {
      Expected one = hit.getKey();
      String given = aspect.given().apply(hit.getValue().outcome());
      String contrast =
          aspect.wanted().apply(one)
              + " in the key, "
              + (given == null ? "nobody" : given)
              + " found";
      board.miss(
          aspect.kind(),
          one.outcome().id(),
          contrast + ": " + one.outcome().statement(),
          aspect.why().apply(hit.getValue()));
    }
    int right = asked.size() - wrong.size();
    board.add(Score.share("outcomes." + aspect.name(), right, asked.size(), 0));
  }

  static @Nullable String speaker(Outcome outcome) {
    return outcome.attribution() == null ? null : outcome.attribution().source();
  }

  private static boolean hasSpeaker(Expected one) {
    return one.outcome().speaker() != null && !one.outcome().speaker().isEmpty();
  }

  /** How many printed outcomes stand for one of the key: 1 where everything is told once. */
  private void fragments() {
    long printed =
        matching.hits().keySet().stream().mapToLong(one -> matching.standingFor(one).count()).sum();
    int found = matching.hits().size();
    board.add(Score.plain("outcomes.fragments", found == 0 ? 0 : (double) printed / found));
  }
}
