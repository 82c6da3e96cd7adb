package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.source.ArticleId;
import org.readout.model.trail.Tally;

/**
 * Chooses the claims that tell an outcome of the visit and merges those that say the same: the
 * cosine of their weighted stems is high and their figures do not contradict each other.
 */
final class OutcomeFinder {
  static final double SAME = 0.5;

  private final UnaryOperator<ArticleId> family;

  /**
   * @param family of an article: the article that it and its near-duplicates are counted as
   */
  OutcomeFinder(UnaryOperator<ArticleId> family) {
    this.family = family;
  }

  /** Outcomes by weight, heaviest first. */
  List<FoundOutcome> find(List<WeighedClaim> claims) {
    List<List<WeighedClaim>> clusters = cluster(chosen(claims));
    List<FoundOutcome> found = new ArrayList<>();
    for (List<WeighedClaim> cluster : clusters) {
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

  private static List<List<WeighedClaim>> cluster(List<WeighedClaim> claims) {
    List<List<WeighedClaim>> clusters = new ArrayList<>();
    for (WeighedClaim claim : claims) {
      List<WeighedClaim> best = null;
      double closest = SAME;
      for (List<WeighedClaim> cluster : clusters) {
        double similarity = similarity(cluster, claim);
        if (similarity >= closest) {
          closest = similarity;
          best = cluster;
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        clusters.add(best);
      }
      best.add(claim);
    }
    return clusters;
  }

  /** How much a claim says the same as all of a cluster; {@link #SAME} is enough to join it. */
  static double similarity(List<WeighedClaim> cluster, WeighedClaim claim) {
    double sum = 0;
    double most = 0;
    for (WeighedClaim member : cluster) {
      if (Closeness.contradiction(member.claim(), claim.claim()) != null) {
        return 0;
      }
      double similarity = Closeness.of(member, claim).value();
      sum += similarity;
      most = Math.max(most, similarity);
    }
    return (most + sum / cluster.size()) / 2;
  }

  private FoundOutcome outcome(List<WeighedClaim> cluster) {
    StatusReading status = status(cluster);
    WeighedClaim first = representative(cluster, status);
    Set<ArticleId> articles = new TreeSet<>();
    Set<ArticleId> families = new TreeSet<>();
    Set<EvidenceSpan> evidence = new LinkedHashSet<>();
    evidence.add(first.claim().evidence());
    for (WeighedClaim claim : cluster) {
      articles.add(claim.claim().article());
      families.add(family.apply(claim.claim().article()));
      evidence.add(claim.claim().evidence());
    }
    Corroboration corroboration = new Corroboration(articles.size(), families.size());
    Tally weight = weight(first, status.status(), corroboration);
    Outcome outcome =
        new Outcome(
            new OutcomeId(1),
            first.theme(),
            first.claim().statement(),
            status,
            first.claim().attribution(),
            figures(cluster),
            List.copyOf(evidence),
            corroboration,
            Math.round(100 * weight.total()) / 100.0);
    return new FoundOutcome(outcome, first, cluster, status, weight);
  }

  /** The claim that speaks for the others, of those that show the status: the fittest. */
  private static WeighedClaim representative(List<WeighedClaim> cluster, StatusReading status) {
    return cluster.stream()
        .filter(claim -> claim.status().status() == status.status())
        .max(
            Comparator.comparingDouble(OutcomeFinder::fitness)
                .thenComparing(
                    Comparator.comparing((WeighedClaim claim) -> claim.claim().evidence())
                        .reversed()))
        .orElseThrow();
  }

  private static double fitness(WeighedClaim claim) {
    boolean attributed = claim.claim().attribution() != null;
    return claim.salience()
        + (attributed ? 0.3 : 0)
        + (claim.claim().hasSpeakerWithRole() ? 0.3 : 0);
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
