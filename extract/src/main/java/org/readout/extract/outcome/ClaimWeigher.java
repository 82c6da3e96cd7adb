package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.claim.Claim;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.Theme;
import org.readout.model.source.ArticleId;
import org.readout.model.trail.Tally;

/**
 * Gives each claim its status, theme and salience. A claim inherits something of the theme of the
 * one before it and of its article, since "another meeting in this regard" names none of its own.
 */
final class ClaimWeigher {
  private static final Set<String> POINTING_BACK = Set.of("this", "these", "such");
  private static final double REFERRED = 0.9;
  private static final double MOST_INHERITED = 0.75;
  private static final double OF_ARTICLE = 0.2;
  private static final double INHERITED = 0.3;

  private final List<Theme> themes;
  private final SalienceJudge salience;

  ClaimWeigher(List<Theme> themes, SalienceJudge salience) {
    this.themes = themes;
    this.salience = salience;
  }

  /** In the order of the claims. */
  List<WeighedClaim> weigh(List<Claim> claims) {
    Stems stems = new Stems();
    List<List<String>> stemsOfClaims =
        claims.stream().map(claim -> stems.of(claim.evidence().text())).toList();
    StemFrequency frequency = new StemFrequency(stemsOfClaims);
    ThemeClassifier classifier = new ThemeClassifier(themes, stems, frequency);
    StatusReader statuses = new StatusReader();
    List<Map<String, Tally>> tallies = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      tallies.add(classifier.tally(stemsOfClaims.get(i), verbs(claims.get(i), stems)));
    }
    List<Map<String, Double>> ownScores = tallies.stream().map(ClaimWeigher::totals).toList();
    Map<ArticleId, Map<String, Double>> articles = ofArticles(claims, ownScores);
    List<WeighedClaim> weighed = new ArrayList<>();
    Map<String, Double> before = Map.of();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Map<String, Double> own = ownScores.get(i);
      boolean goesOn = i > 0 && claims.get(i - 1).article().equals(claim.article());
      Map<String, Double> scores = goesOn ? inheriting(own, before, share(claim)) : own;
      before = scores;
      scores = inheriting(scores, articles.getOrDefault(claim.article(), Map.of()), OF_ARTICLE);
      StatusReading status = statuses.read(claim);
      Tally salient = salience.judge(claim, status, ThemeClassifier.best(own).score());
      weighed.add(
          new WeighedClaim(
              claim,
              status,
              theme(scores),
              salient.total(),
              frequency.vector(stemsOfClaims.get(i)),
              new Grounds(salient, tallies.get(i), scores)));
    }
    return weighed;
  }

  private static Map<String, Double> totals(Map<String, Tally> tallies) {
    Map<String, Double> totals = new LinkedHashMap<>();
    tallies.forEach((theme, tally) -> totals.put(theme, tally.total()));
    return totals;
  }

  /** The best fitting theme, or {@link OtherMatters} where none fits. */
  private static String theme(Map<String, Double> scores) {
    String best = ThemeClassifier.best(scores).theme();
    return best == null ? OtherMatters.ID : best;
  }

  /** What each article is about: the mean of its claims' scores. */
  private static Map<ArticleId, Map<String, Double>> ofArticles(
      List<Claim> claims, List<Map<String, Double>> scores) {
    Map<ArticleId, Integer> counts = new TreeMap<>();
    claims.forEach(claim -> counts.merge(claim.article(), 1, Integer::sum));
    Map<ArticleId, Map<String, Double>> means = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      ArticleId article = claims.get(i).article();
      int count = counts.getOrDefault(article, 1);
      Map<String, Double> mean = means.computeIfAbsent(article, id -> new LinkedHashMap<>());
      scores.get(i).forEach((theme, score) -> mean.merge(theme, score / count, Double::sum));
    }
    return means;
  }

  private static List<String> verbs(Claim claim, Stems stems) {
    return claim.tokens().stream()
        .filter(token -> token.tag().equals("VERB"))
        .flatMap(token -> stems.of(token.text()).stream())
        .toList();
  }

  /** "This project", "in this regard": what points back takes most of its theme from there. */
  private static double share(Claim claim) {
    return claim.tokens().stream().anyMatch(token -> token.isOneOf(POINTING_BACK))
        ? REFERRED
        : INHERITED;
  }

  /**
   * Adds a share of what stands around the claim; never more than what the claim says itself,
   * unless it says nothing.
   */
  private static Map<String, Double> inheriting(
      Map<String, Double> own, Map<String, Double> around, double share) {
    double mine = ThemeClassifier.best(own).score();
    double theirs = ThemeClassifier.best(around).score();
    boolean bounded = share < REFERRED && mine > 0 && theirs > 0;
    double factor = bounded ? Math.min(share, MOST_INHERITED * mine / theirs) : share;
    Map<String, Double> scores = new LinkedHashMap<>();
    own.forEach(
        (theme, score) -> scores.put(theme, score + factor * around.getOrDefault(theme, 0.0)));
    return scores;
  }
}
