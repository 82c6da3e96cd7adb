package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.extract.meaning.SentenceEmbedder;
import org.readout.model.claim.Claim;
import org.readout.model.source.ArticleId;
import org.readout.model.trail.Tally;

/**
 * Reads how well each theme fits each claim of the dossier. A claim inherits something of the theme
 * of the one before it and of its article, since "another meeting in this regard" names none of its
 * own.
 */
final class ThemeReader {
  private static final double REFERRED = 0.9;
  private static final double MOST_INHERITED = 0.75;
  private static final double FLOOR = 1;
  private static final double OF_ARTICLE = 0.2;
  private static final double INHERITED = 0.3;
  private static final Set<String> POINTING_BACK = Set.of("this", "these", "such");

  /**
   * What was read of one claim.
   *
   * @param fit how well the best theme fits its words alone
   * @param own what it says itself, by theme
   * @param scores with what stands around it
   */
  record Reading(double fit, Map<String, Tally> own, Map<String, Double> scores) {}

  private final ThemeClassifier classifier;
  private final Stems stems;
  private final @Nullable ThemeMeaning meaning;

  ThemeReader(
      ThemeWords words, Stems stems, StemFrequency frequency, @Nullable SentenceEmbedder embedder) {
    this.classifier = new ThemeClassifier(words, frequency);
    this.stems = stems;
    this.meaning = embedder == null ? null : new ThemeMeaning(words.themes(), embedder);
  }

  /** In the order of the claims. */
  List<Reading> read(List<Claim> claims, List<List<String>> stemsOfClaims) {
    List<Map<String, Tally>> words =
        classifier.tally(stemsOfClaims, claims.stream().map(this::verbs).toList());
    List<Map<String, Tally>> tallies = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      tallies.add(withMeaning(claims.get(i), words.get(i)));
    }
    List<Map<String, Double>> totals = tallies.stream().map(ThemeClassifier::totals).toList();
    List<Map<String, Double>> own = totals.stream().map(new ThemeBalance(totals)::apply).toList();
    Map<ArticleId, Map<String, Double>> articles = ofArticles(claims, own);
    List<Reading> readings = new ArrayList<>();
    Map<String, Double> before = Map.of();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean goesOn = i > 0 && claims.get(i - 1).article().equals(claim.article());
      before = goesOn ? inheriting(own.get(i), before, share(claim)) : own.get(i);
      Map<String, Double> article = articles.getOrDefault(claim.article(), Map.of());
      double fit = ThemeClassifier.best(ThemeClassifier.totals(words.get(i))).score();
      readings.add(new Reading(fit, tallies.get(i), inheriting(before, article, OF_ARTICLE)));
    }
    return readings;
  }

  private Map<String, Tally> withMeaning(Claim claim, Map<String, Tally> words) {
    return meaning == null ? words : meaning.add(claim.evidence().text(), words);
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

  private Set<String> verbs(Claim claim) {
    return claim.tokens().stream()
        .filter(token -> token.tag().equals("VERB"))
        .flatMap(token -> stems.of(token.text()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "This project", "in this regard": what points back takes most of its theme from there. */
  private static double share(Claim claim) {
    return claim.tokens().stream().anyMatch(token -> token.isOneOf(POINTING_BACK))
        ? REFERRED
        : INHERITED;
  }

  /**
   * Adds a share of what stands around the claim; little more than what the claim says itself,
   * unless it points back.
   */
  private static Map<String, Double> inheriting(
      Map<String, Double> own, Map<String, Double> around, double share) {
    double mine = ThemeClassifier.best(own).score();
    double theirs = ThemeClassifier.best(around).score();
    boolean bounded = share < REFERRED && theirs > 0;
    double factor = bounded ? Math.min(share, (FLOOR + MOST_INHERITED * mine) / theirs) : share;
    return PerTheme.each(own, (theme, score) -> score + factor * around.getOrDefault(theme, 0.0));
  }
}
