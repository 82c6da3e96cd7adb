package org.readout.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.extract.meaning.EmbeddingModel;
import org.readout.extract.meaning.SentenceEmbedder;
import org.readout.model.outcome.Theme;
import org.readout.model.trail.Tally;

class ThemeMeaningTest {
  private static final List<Theme> THEMES =
      List.of(
          new Theme("rail", "Rail", "", List.of()), new Theme("fish", "Fisheries", "", List.of()));

  /** Tells water from land, and nothing else. */
  private static final SentenceEmbedder WET_OR_DRY =
      new SentenceEmbedder() {
        @Override
        public float[] embed(String text) {
          boolean wet = text.contains("Fish") || text.contains("trawlers");
          return text.contains("both")
              ? new float[] {(float) Math.sqrt(0.5), (float) Math.sqrt(0.5)}
              : wet ? new float[] {0, 1} : new float[] {1, 0};
        }

        @Override
        public void close() {}
      };

  private final ThemeMeaning meaning = new ThemeMeaning(THEMES, WET_OR_DRY);

  @Test
  void theNearerThemeGains() {
    Map<String, Tally> tallies = meaning.add("Forty trawlers may return.", words(1, 0));
    assertThat(ThemeClassifier.best(ThemeClassifier.totals(tallies)).theme()).isEqualTo("fish");
    assertThat(tallies.getOrDefault("fish", Tally.NONE).parts())
        .extracting(Tally.Part::reason)
        .containsExactly(ThemeMeaning.REASON);
  }

  @Test
  void wordsThatWeighMoreStillDecide() {
    Map<String, Tally> tallies = meaning.add("Forty trawlers may return.", words(100, 0));
    assertThat(ThemeClassifier.best(ThemeClassifier.totals(tallies)).theme()).isEqualTo("rail");
  }

  @Test
  void whatIsAsNearToAllGainsNothing() {
    Map<String, Tally> words = words(2, 1);
    assertThat(meaning.add("They spoke of both.", words)).isEqualTo(words);
  }

  @Test
  void theThemesKeepTheUsersOrder() {
    assertThat(meaning.add("Forty trawlers may return.", words(0, 0)).keySet())
        .containsExactly("rail", "fish");
  }

  @Test
  void noModelIsPartOfTheProgram() {
    assertThat(EmbeddingModel.installed()).isEmpty();
  }

  private static Map<String, Tally> words(double rail, double fish) {
    Map<String, Tally> words = new LinkedHashMap<>();
    words.put("rail", new Tally.Builder().add("word", rail).build());
    words.put("fish", new Tally.Builder().add("word", fish).build());
    return words;
  }
}
