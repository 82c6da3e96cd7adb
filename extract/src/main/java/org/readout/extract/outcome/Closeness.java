package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Claim;
import org.readout.model.claim.FigureMention;
import org.readout.model.outcome.Status;
import org.readout.model.trail.Tally;

/**
 * How likely two claims tell one and the same thing. The weights are rounded from a logistic
 * regression over pairs of claims of six dossiers, checked by leaving one dossier out at a time
 * (ARCHITECTURE.md has the figures).
 *
 * @param cosine of the stems' weights
 * @param containment how much of what the shorter one says the other says too
 * @param speakers 1 where both have one speaker, -1 where they have two, 0 where one has none
 * @param apart sentences between them in one article; -1 where that says nothing
 */
record Closeness(
    double cosine, double containment, boolean theme, boolean status, int speakers, int apart) {
  private static final double BASE = -4.5;
  private static final double COSINE = 2.75;
  private static final double CONTAINMENT = 3.35;
  private static final double THEME = 1.5;
  private static final double STATUS = 0.4;
  private static final double SAME_SPEAKER = 0.5;
  private static final double OTHER_SPEAKER = -0.6;
  private static final double SAME_SENTENCE = 2.1;
  private static final double NEXT_SENTENCE = 1.05;

  static Closeness of(WeighedClaim one, WeighedClaim other) {
    StemVector.Overlap words = one.vector().overlap(other.vector());
    return new Closeness(
        words.cosine(),
        words.containment(),
        one.theme().equals(other.theme()),
        one.status().status() == other.status().status(),
        speakers(one.claim().attribution(), other.claim().attribution()),
        apart(one.claim(), other.claim()));
  }

  /** The logarithm of the odds that they are one. */
  double value() {
    return BASE
        + COSINE * cosine
        + CONTAINMENT * containment
        + (theme ? THEME : 0)
        + (status ? STATUS : 0)
        + (speakers > 0 ? SAME_SPEAKER : speakers < 0 ? OTHER_SPEAKER : 0)
        + (apart == 0 ? SAME_SENTENCE : apart == 1 ? NEXT_SENTENCE : 0);
  }

  /** What {@link #value} is made of. */
  Tally tally() {
    return new Tally.Builder()
        .add("for any two claims", BASE)
        .add("same words", COSINE * cosine)
        .add("one says what the other says", CONTAINMENT * containment)
        .addIf(theme, "same theme", THEME)
        .addIf(status, "same status", STATUS)
        .addIf(speakers > 0, "same speaker", SAME_SPEAKER)
        .addIf(speakers < 0, "another speaker", OTHER_SPEAKER)
        .addIf(apart == 0, "in one sentence", SAME_SENTENCE)
        .addIf(apart == 1, "in the next sentence", NEXT_SENTENCE)
        .build();
  }

  private static int speakers(@Nullable Attribution one, @Nullable Attribution other) {
    return one == null || other == null ? 0 : one.source().equals(other.source()) ? 1 : -1;
  }

  private static int apart(Claim one, Claim other) {
    int sentences = Math.abs(one.sentence() - other.sentence());
    return one.article().equals(other.article()) ? sentences : -1;
  }

  /** Whether they tell different things for certain, however alike their words. */
  static boolean contradict(WeighedClaim one, WeighedClaim other) {
    return areTwoActs(one, other) || contradiction(one.claim(), other.claim()) != null;
  }

  /** "Has sent 50 and will send 150 more": two claims on one evidence that stand differently. */
  private static boolean areTwoActs(WeighedClaim one, WeighedClaim other) {
    return one.claim().evidence().equals(other.claim().evidence())
        && !Acts.canBeOne(one.status().status(), other.status().status())
        && one.status().status() != Status.CLAIMED
        && other.status().status() != Status.CLAIMED;
  }

  /** The unit of which both claims give figures, none of them shared; {@code null} without one. */
  static @Nullable String contradiction(Claim one, Claim other) {
    Map<String, Set<BigDecimal>> mine = amounts(one);
    Map<String, Set<BigDecimal>> theirs = mine.isEmpty() ? mine : amounts(other);
    for (Map.Entry<String, Set<BigDecimal>> unit : mine.entrySet()) {
      Set<BigDecimal> values = theirs.getOrDefault(unit.getKey(), Set.of());
      if (!values.isEmpty() && unit.getValue().stream().noneMatch(values::contains)) {
        return unit.getKey();
      }
    }
    return null;
  }

  /** By unit; the sets compare by value, so that 2.0 is 2. */
  private static Map<String, Set<BigDecimal>> amounts(Claim claim) {
    Map<String, Set<BigDecimal>> amounts = new TreeMap<>();
    for (FigureMention figure : Figures.amounts(claim)) {
      amounts
          .computeIfAbsent(figure.unit(), unit -> new TreeSet<>(Comparator.naturalOrder()))
          .add(figure.value());
    }
    return amounts;
  }
}
