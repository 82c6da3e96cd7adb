package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Figure;
import org.readout.model.claim.FigureMention;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.Theme;
import org.readout.model.source.ArticleId;

/** Claims about the visit in, outcomes, quotes and figures out. */
public final class VisitRecorder {
  private final List<Theme> themes;
  private final Event event;
  private final List<String> participants;
  private final UnaryOperator<ArticleId> family;

  /**
   * @param themes in the user's order
   * @param participants names and adjectives of the countries that meet
   * @param family of an article: the one that it and its near-duplicates are counted as
   */
  public VisitRecorder(
      List<Theme> themes, Event event, List<String> participants, UnaryOperator<ArticleId> family) {
    this.themes = themes;
    this.event = event;
    this.participants = participants;
    this.family = family;
  }

  /** What the claims amount to. */
  public record Outcomes(
      List<Outcome> outcomes,
      List<Quote> quotes,
      List<Figure> figures,
      List<Comparison> comparisons) {}

  public Outcomes record(List<Claim> claims) {
    List<WeighedClaim> weighed = weigh(claims);
    List<Outcome> outcomes = new OutcomeFinder(family).find(weighed);
    List<Comparison> comparisons = new FigureComparer(new Stems(), family).compare(weighed);
    return new Outcomes(outcomes, QuoteFinder.find(weighed), figures(claims), comparisons);
  }

  List<WeighedClaim> weigh(List<Claim> claims) {
    Stems stems = new Stems();
    List<List<String>> stemsOfClaims = new ArrayList<>();
    claims.forEach(claim -> stemsOfClaims.add(stems.of(claim.evidence().text())));
    StemFrequency frequency = new StemFrequency(stemsOfClaims);
    ThemeClassifier classifier = new ThemeClassifier(themes, stems, frequency);
    SalienceJudge judge = new SalienceJudge(event, participants);
    StatusReader statuses = new StatusReader();
    List<WeighedClaim> weighed = new ArrayList<>();
    Map<String, Double> before = Map.of();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Map<String, Double> own = classifier.scores(stemsOfClaims.get(i));
      boolean sameParagraph = i > 0 && claims.get(i - 1).article().equals(claim.article());
      Map<String, Double> scores = sameParagraph ? blend(own, before) : own;
      before = scores;
      ThemeClassifier.Fit fit = ThemeClassifier.best(scores);
      StatusReading status = statuses.read(claim);
      double ownScore = ThemeClassifier.best(own).score();
      weighed.add(
          new WeighedClaim(
              claim,
              status,
              fit.theme() == null ? themes.get(themes.size() - 1).id() : fit.theme(),
              judge.judge(claim, status, ownScore),
              frequency.vector(stemsOfClaims.get(i))));
    }
    return weighed;
  }

  private static Map<String, Double> blend(Map<String, Double> own, Map<String, Double> before) {
    Map<String, Double> scores = new java.util.LinkedHashMap<>();
    own.forEach((theme, score) -> scores.put(theme, score + 0.4 * before.getOrDefault(theme, 0.0)));
    return scores;
  }

  private static List<Figure> figures(List<Claim> claims) {
    Map<String, Figure> distinct = new java.util.LinkedHashMap<>();
    for (Claim claim : claims) {
      for (FigureMention mention : claim.figures()) {
        if (mention.kind() == FigureMention.Kind.CALENDAR_YEAR) {
          continue;
        }
        String key = mention.value().stripTrailingZeros().toPlainString() + " " + mention.unit();
        Figure seen = distinct.get(key);
        List<ArticleId> articles = new ArrayList<>(seen == null ? List.of() : seen.articles());
        if (!articles.contains(claim.article())) {
          articles.add(claim.article());
        }
        distinct.put(
            key,
            Figures.figure(
                mention, seen == null ? Figures.words(claim, mention) : seen.text(), articles));
      }
    }
    return List.copyOf(distinct.values());
  }
}
