package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.source.ArticleId;
import org.readout.model.trail.Tally;
import org.readout.model.work.GivenUpException;

/**
 * Chooses the claims that tell an outcome of the visit, joins those that say the same and lets one
 * of them speak for all.
 */
final class OutcomeFinder {
  private static final double CERTAIN = 0.5;

  private final IndependentSources sources;

  /**
   * @param family of an article: the article that it and its near-duplicates are counted as
   */
  OutcomeFinder(UnaryOperator<ArticleId> family) {
    this.sources = new IndependentSources(family);
  }

  /** Outcomes by weight, heaviest first. */
  List<FoundOutcome> find(List<WeighedClaim> claims) {
    List<List<WeighedClaim>> clusters = new ClaimClusters(chosen(claims)).find();
    List<FoundOutcome> found = new ArrayList<>();
    for (List<WeighedClaim> cluster : clusters) {
      GivenUpException.endIfInterrupted();
      found.add(outcome(cluster));
    }
    found.sort(
        Comparator.comparingDouble((FoundOutcome outcome) -> outcome.outcome().weight())
            .reversed()
            .thenComparing(outcome -> outcome.outcome().evidence().get(0)));
    List<FoundOutcome> numbered = new ArrayList<>();
    for (FoundOutcome outcome : found) {
      numbered.add(outcome.numbered(numbered.size() + 1));
    }
    return List.copyOf(numbered);
  }

  private static List<WeighedClaim> chosen(List<WeighedClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.salience() > SalienceJudge.THRESHOLD)
        .sorted(
            Comparator.comparingDouble(WeighedClaim::salience)
                .reversed()
                .thenComparing(claim -> claim.claim().evidence()))
        .toList();
  }

  private FoundOutcome outcome(List<WeighedClaim> cluster) {
    List<WeighedClaim> core = core(cluster);
    StatusReading status = status(core);
    WeighedClaim first = representative(core, status);
    Set<ArticleId> articles = new TreeSet<>();
    Set<EvidenceSpan> evidence = new LinkedHashSet<>();
    evidence.add(first.claim().evidence());
    EvidenceSpan context = first.claim().context();
    if (context != null) {
      evidence.add(context);
    }
    for (WeighedClaim claim : cluster) {
      articles.add(claim.claim().article());
      evidence.add(claim.claim().evidence());
    }
    Corroboration corroboration =
        new Corroboration(
            articles.size(), sources.count(cluster.stream().map(WeighedClaim::claim).toList()));
    Tally weight = weight(first, status.status(), corroboration);
    Outcome outcome =
        new Outcome(
            new OutcomeId(1),
            first.theme(),
            first.claim().statement(),
            status,
            attribution(first, core),
            figures(cluster),
            List.copyOf(evidence),
            corroboration,
            Math.round(100 * weight.total()) / 100.0);
    return new FoundOutcome(outcome, first, cluster, status, weight);
  }

  /** The fittest claim and those that tell the same for certain: these decide how it is told. */
  private static List<WeighedClaim> core(List<WeighedClaim> cluster) {
    WeighedClaim fittest =
        cluster.stream().max(Comparator.comparingDouble(OutcomeFinder::fitness)).orElseThrow();
    return cluster.stream()
        .filter(claim -> claim.equals(fittest) || Closeness.of(claim, fittest).value() >= CERTAIN)
        .toList();
  }

  /**
   * Who tells it: whoever the leading claim names, else the fittest of those that tell the same for
   * certain and name somebody.
   */
  private static @Nullable Attribution attribution(WeighedClaim first, List<WeighedClaim> core) {
    Attribution own = first.claim().attribution();
    if (own != null) {
      return own;
    }
    return core.stream()
        .filter(claim -> claim.claim().attribution() != null)
        .max(byFitness())
        .map(claim -> claim.claim().attribution())
        .orElse(null);
  }

  /** The claim that speaks for the others, of those that show the status: the fittest. */
  private static WeighedClaim representative(List<WeighedClaim> cluster, StatusReading status) {
    return cluster.stream()
        .filter(claim -> claim.status().status() == status.status())
        .max(byFitness())
        .orElseThrow();
  }

  /** The fittest last; of equals the one that stands first. */
  private static Comparator<WeighedClaim> byFitness() {
    return Comparator.comparingDouble(OutcomeFinder::fitness)
        .thenComparing(
            Comparator.comparing((WeighedClaim claim) -> claim.claim().evidence()).reversed());
  }

  private static double fitness(WeighedClaim claim) {
    boolean attributed = claim.claim().attribution() != null;
    return claim.salience()
        + (attributed ? 0.8 : 0)
        + (claim.claim().hasSpeakerWithRole() ? 0.5 : 0);
  }

  private static StatusReading status(List<WeighedClaim> cluster) {
    return StatusJoiner.join(
        cluster.stream()
            .sorted(Comparator.comparingDouble(OutcomeFinder::fitness).reversed())
            .map(WeighedClaim::status)
            .toList());
  }

  private static List<Figure> figures(List<WeighedClaim> cluster) {
    return Figures.distinct(cluster.stream().map(WeighedClaim::claim).toList(), Figures::tells);
  }

  private static Tally weight(WeighedClaim claim, Status status, Corroboration corroboration) {
    return new Tally.Builder()
        .add("rung of “" + status.label() + "” on the ladder of firmness", status.firmness())
        .addIf(!Figures.amounts(claim.claim()).isEmpty(), "gives a figure", 2)
        .addIf(claim.claim().hasSpeakerWithRole(), "the speaker has an office", 1)
        .add("independent sources beyond the first", 2 * (corroboration.independent() - 1.0))
        .add("what kept its leading claim in", claim.salience())
        .build();
  }
}
