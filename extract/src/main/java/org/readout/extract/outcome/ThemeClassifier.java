package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.trail.Tally;
import org.readout.model.work.GivenUpException;

/**
 * Says which of the user's themes a claim speaks to: the sum of what its words weigh for the theme
 * ({@link ThemeProfiles}), less for a word that many claims of the dossier have. What is done says
 * more than what it is done to, and what is named first more than what follows.
 */
final class ThemeClassifier {
  private static final double VERB = 2;
  private static final double FADING = 0.5;
  private static final double USAGE = 0.7;
  private static final double ELSEWHERE = 0.3;

  /** The best theme and how well it fits; {@code theme} is {@code null} where nothing fits. */
  record Fit(@Nullable String theme, double score) {}

  private final ThemeProfiles profiles;
  private final StemFrequency frequency;
  private final List<String> themes;

  ThemeClassifier(ThemeWords words, StemFrequency frequency) {
    this.profiles = new ThemeProfiles(words, frequency);
    this.frequency = frequency;
    this.themes = List.copyOf(profiles.ids());
  }

  /**
   * How well each theme fits each claim, in the user's order, and by which words.
   *
   * @param claims the stems of each claim
   * @param verbs those stems of each claim that are verbs
   */
  List<Map<String, Tally>> tally(List<List<String>> claims, List<Set<String>> verbs) {
    List<List<PhraseBook.Feature>> features = claims.stream().map(profiles::features).toList();
    List<Map<String, Double>> first = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      GivenUpException.endIfInterrupted();
      first.add(totals(tally(features.get(i), verbs.get(i), null)));
    }
    DossierUsage usage = new DossierUsage(features, first);
    List<Map<String, Tally>> tallies = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      GivenUpException.endIfInterrupted();
      tallies.add(tally(features.get(i), verbs.get(i), usage));
    }
    return tallies;
  }

  private Map<String, Tally> tally(
      List<PhraseBook.Feature> claim, Set<String> verbs, @Nullable DossierUsage usage) {
    return PerTheme.of(themes, theme -> tally(theme, claim, verbs, usage));
  }

  private Tally tally(
      String theme,
      List<PhraseBook.Feature> claim,
      Set<String> verbs,
      @Nullable DossierUsage usage) {
    Tally.Builder score = new Tally.Builder();
    double nearness = profiles.isElsewhere(theme, claim) ? ELSEWHERE : 1;
    for (PhraseBook.Feature word : claim) {
      double weight = profiles.weight(theme, word.name());
      double learnt = usage == null ? 0 : USAGE * Math.max(0, usage.lift(word.name(), theme));
      double emphasis =
          (weight > 0 && verbs.contains(word.name()) ? VERB : 1) * (1 - FADING * word.place());
      double rarity = learnt == 0 ? 1 : frequency.inverseOfPhrase(word.name());
      score.add(word.name(), nearness * emphasis * (weight + learnt * rarity));
    }
    return score.build();
  }

  /** The sums alone. */
  static Map<String, Double> totals(Map<String, Tally> tallies) {
    return PerTheme.each(tallies, (theme, tally) -> tally.total());
  }

  /** The best of {@code scores}; the first of the user's order among equals. */
  static Fit best(Map<String, Double> scores) {
    String theme = null;
    double best = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (score.getValue() > best) {
        theme = score.getKey();
        best = score.getValue();
      }
    }
    return new Fit(theme, best);
  }
}
