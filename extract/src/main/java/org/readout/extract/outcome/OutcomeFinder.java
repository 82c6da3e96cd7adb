package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Claim;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.claim.FigureMention;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.source.ArticleId;

/**
 * Chooses the claims that tell an outcome of the visit and merges those that say the same: the
 * cosine of their weighted stems is high and their figures do not contradict each other.
 */
final class OutcomeFinder {
  private static final double SAME = 0.5;
  private static final double LEAST_COSINE = 0.15;
  private static final double SAME_THEME = 0.05;
  private static final double OTHER_THEME = 0.1;
  private static final double SAME_STATUS = 0.1;
  private static final double SAME_SPEAKER = 0.05;
  private static final double SAME_FIGURE = 0.2;

  private final UnaryOperator<ArticleId> family;

  /**
   * @param family of an article: the article that it and its near-duplicates are counted as
   */
  OutcomeFinder(UnaryOperator<ArticleId> family) {
    this.family = family;
  }

  /** Outcomes by weight, heaviest first. */
  List<Outcome> find(List<WeighedClaim> claims) {
    List<List<WeighedClaim>> clusters = cluster(chosen(claims));
    List<Outcome> outcomes = new ArrayList<>();
    for (List<WeighedClaim> cluster : clusters) {
      outcomes.add(outcome(cluster));
    }
    outcomes.sort(
        Comparator.comparingDouble(Outcome::weight)
            .reversed()
            .thenComparing(outcome -> outcome.evidence().get(0)));
    List<Outcome> numbered = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      numbered.add(numbered(outcome, numbered.size() + 1));
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

  private static double similarity(List<WeighedClaim> cluster, WeighedClaim claim) {
    double sum = 0;
    double most = 0;
    for (WeighedClaim member : cluster) {
      if (contradict(member.claim(), claim.claim())) {
        return 0;
      }
      double similarity = closeness(member, claim);
      sum += similarity;
      most = Math.max(most, similarity);
    }
    return (most + sum / cluster.size()) / 2;
  }

  /** The cosine, raised where theme, status, speaker or a figure agree as well. */
  private static double closeness(WeighedClaim one, WeighedClaim other) {
    double cosine = StemFrequency.cosine(one.vector(), other.vector());
    double agreement = one.theme().equals(other.theme()) ? SAME_THEME : -OTHER_THEME;
    agreement += one.status().status() == other.status().status() ? SAME_STATUS : 0;
    agreement += haveOneSpeaker(one.claim(), other.claim()) ? SAME_SPEAKER : 0;
    agreement += shareAmount(one.claim(), other.claim()) ? SAME_FIGURE : 0;
    return cosine < LEAST_COSINE ? 0 : cosine + agreement;
  }

  private static boolean haveOneSpeaker(Claim one, Claim other) {
    return one.attribution() != null
        && other.attribution() != null
        && one.attribution().source().equals(other.attribution().source());
  }

  private static boolean shareAmount(Claim one, Claim other) {
    return amounts(one).stream()
        .anyMatch(mine ->
            amounts(other).stream()
                .anyMatch(theirs ->
                    mine.unit().equals(theirs.unit())
                        && mine.value().compareTo(theirs.value()) == 0));
  }

  /** Figures of one unit, none of them shared. */
  private static boolean contradict(Claim one, Claim other) {
    Set<String> units = new TreeSet<>();
    amounts(one).forEach(figure -> units.add(figure.unit()));
    for (String unit : units) {
      Set<BigDecimal> mine = values(one, unit);
      Set<BigDecimal> theirs = values(other, unit);
      if (!theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Set<BigDecimal> values(Claim claim, String unit) {
    Set<BigDecimal> values = new TreeSet<>();
    amounts(claim).stream()
        .filter(figure -> figure.unit().equals(unit))
        .forEach(figure -> values.add(figure.value()));
    return values;
  }

  private static List<FigureMention> amounts(Claim claim) {
    return claim.figures().stream().filter(Figures::tells).toList();
  }

  private Outcome outcome(List<WeighedClaim> cluster) {
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
    return new Outcome(
        new OutcomeId(1),
        first.theme(),
        first.claim().statement(),
        status.status(),
        status.cue(),
        first.claim().attribution(),
        figures(cluster),
        List.copyOf(evidence),
        corroboration,
        weight(first, status.status(), corroboration));
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

  /**
   * The firmest status of the claims, except that the fittest claim's own words, where it quotes,
   * overrule what others make of them.
   */
  private static StatusReading status(List<WeighedClaim> cluster) {
    WeighedClaim fittest =
        cluster.stream().max(Comparator.comparingDouble(OutcomeFinder::fitness)).orElseThrow();
    if (isDirect(fittest.claim()) && !fittest.status().cue().isEmpty()) {
      return fittest.status();
    }
    return cluster.stream()
        .map(WeighedClaim::status)
        .filter(status -> !status.cue().isEmpty())
        .min(Comparator.comparing(StatusReading::status))
        .orElse(fittest.status());
  }

  private static boolean isDirect(Claim claim) {
    return claim.attribution() != null && claim.attribution().mode() == Mode.DIRECT;
  }

  private static List<Figure> figures(List<WeighedClaim> cluster) {
    return Figures.distinct(cluster.stream().map(WeighedClaim::claim).toList(), Figures::tells);
  }

  private static double weight(WeighedClaim claim, Status status, Corroboration corroboration) {
    double firmness = status.firmness();
    double figures = amounts(claim.claim()).isEmpty() ? 0 : 2;
    double named = claim.claim().hasSpeakerWithRole() ? 1 : 0;
    double corroborated = 2 * (corroboration.independent() - 1.0);
    return Math.round(100 * (firmness + figures + named + corroborated + claim.salience())) / 100.0;
  }

  private static Outcome numbered(Outcome outcome, int number) {
    return new Outcome(
        new OutcomeId(number),
        outcome.theme(),
        outcome.statement(),
        outcome.status(),
        outcome.statusCue(),
        outcome.attribution(),
        outcome.figures(),
        outcome.evidence(),
        outcome.corroboration(),
        outcome.weight());
  }
}
