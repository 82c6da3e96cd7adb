package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.extract.outcome.ToldAct.Kind;
import org.readout.extract.outcome.ToldAct.Stage;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Comparison.InFigures;
import org.readout.model.outcome.Comparison.InWords;
import org.readout.model.outcome.Comparison.Reading;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.source.ArticleId;
import org.readout.model.work.GivenUpException;

/**
 * Sets side by side what independent articles say of one act: whether it has begun or been signed,
 * in which year it begins, and who is to sign. A later article that tells as done what an earlier
 * one saw coming has overtaken it and does not contradict it.
 */
final class ToldActComparer {
  private static final int MOST = 4;
  private static final int MOST_LOOKED_AT = 60;

  private final ToldActReader reader;
  private final UnaryOperator<ArticleId> family;
  private final Map<ArticleId, LocalDate> published;

  /**
   * @param published when each article appeared, as far as that is known
   */
  ToldActComparer(
      Stems stems, UnaryOperator<ArticleId> family, Map<ArticleId, LocalDate> published) {
    this.reader = new ToldActReader(stems);
    this.family = family;
    this.published = published;
  }

  /** At most four, one for each thing, in the order of the claims. */
  List<Comparison> compare(List<WeighedClaim> claims) {
    List<ToldAct> acts =
        claims.stream()
            .flatMap(claim -> reader.read(claim).stream())
            .limit(MOST_LOOKED_AT)
            .toList();
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    for (int i = 0; i < acts.size(); i++) {
      GivenUpException.endIfInterrupted();
      for (int k = i + 1; k < acts.size() && comparisons.size() < MOST; k++) {
        ToldAct one = acts.get(i);
        ToldAct other = acts.get(k);
        Comparison comparison = areToCompare(one, other) ? comparison(one, other) : null;
        if (comparison != null && areDisjoint(one, other, comparisons)) {
          comparisons.put(key(one), comparison);
          comparisons.put(key(other), comparison);
        }
      }
    }
    return comparisons.values().stream().distinct().toList();
  }

  private boolean areToCompare(ToldAct one, ToldAct other) {
    return !family.apply(one.article()).equals(family.apply(other.article()))
        && one.isOfSameThing(other);
  }

  private static boolean areDisjoint(
      ToldAct one, ToldAct other, Map<String, Comparison> comparisons) {
    return !comparisons.containsKey(key(one)) && !comparisons.containsKey(key(other));
  }

  private static String key(ToldAct act) {
    return act.kind() + " " + act.thing();
  }

  private @Nullable Comparison comparison(ToldAct one, ToldAct other) {
    if (one.stage() != other.stage()) {
      return one.stage() == Stage.DONE ? ofStages(one, other) : ofStages(other, one);
    }
    if (isYearApart(one, other)) {
      return new Comparison(
          one.named(),
          List.of(year(one), year(other)),
          Verdict.DIFFER,
          "Independent articles name different years.");
    }
    boolean isNamed = !one.signers().isEmpty() && !other.signers().isEmpty();
    boolean isAhead = one.kind() == Kind.SIGN && one.stage() == Stage.AHEAD;
    return isAhead && isNamed && Collections.disjoint(one.signers(), other.signers())
        ? new Comparison(
            "who is to sign: " + one.named(),
            List.of(words(one, offices(one.signers())), words(other, offices(other.signers()))),
            Verdict.DIFFER,
            "Independent articles name different offices that are to sign.")
        : null;
  }

  private static boolean isYearApart(ToldAct one, ToldAct other) {
    FigureMention mine = one.year();
    FigureMention theirs = other.year();
    return one.kind() == Kind.BEGIN
        && mine != null
        && theirs != null
        && mine.value().compareTo(theirs.value()) != 0;
  }

  private @Nullable Comparison ofStages(ToldAct done, ToldAct ahead) {
    LocalDate doneOn = published.get(done.article());
    LocalDate aheadOn = published.get(ahead.article());
    boolean isDated = doneOn != null && aheadOn != null;
    int order = doneOn == null || aheadOn == null ? 0 : doneOn.compareTo(aheadOn);
    if (order == 0 && done.kind() == Kind.SIGN) {
      return null;
    }
    boolean isLater = order > 0;
    return new Comparison(
        done.named(),
        List.of(words(done, done.label()), words(ahead, ahead.label())),
        isLater ? Verdict.OVERTAKEN : Verdict.DIFFER,
        isLater
            ? "Article "
                + done.article()
                + " is the later one and tells what article "
                + ahead.article()
                + " saw coming."
            : why(done, ahead, isDated));
  }

  private static String why(ToldAct done, ToldAct ahead, boolean isDated) {
    String order =
        isDated ? ", though it appeared no earlier." : "; which of them is the later is not known.";
    return "Article "
        + done.article()
        + " tells it as done, article "
        + ahead.article()
        + " as still to come"
        + order;
  }

  private static String offices(Set<String> offices) {
    return String.join(", ", offices);
  }

  private static Reading words(ToldAct act, String value) {
    List<String> words = new ArrayList<>();
    for (Token token : act.claim().claim().tokens()) {
      if (act.words().contains(token.span())) {
        words.add(token.text());
      }
    }
    return new InWords(
        value,
        String.join(" ", words),
        List.of(act.article()),
        List.of(act.claim().claim().evidence()));
  }

  private static Reading year(ToldAct act) {
    FigureMention year = act.year();
    if (year == null) {
      throw new IllegalArgumentException("no year in " + act.claim().claim().evidence());
    }
    return new InFigures(
        Figures.figure(year, Figures.words(act.claim().claim(), year), List.of(act.article())),
        List.of(act.claim().claim().evidence()));
  }
}
