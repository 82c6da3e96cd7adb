package org.readout.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.extract.text.WordList;
import org.readout.model.outcome.Theme;

/** Sentences of many fields against themes that say hardly more than their titles. */
class ThemeClassifierTest {
  private record Case(String theme, String sentence) {}

  private record Block(List<Theme> themes, List<Case> cases) {}

  @Test
  void sentencesFindTheirThemeByItsTitle() {
    List<String> misses = new ArrayList<>();
    int cases = 0;
    for (Block block : sets()) {
      cases += block.cases().size();
      misses.addAll(misses(block));
    }
    assertThat(cases).isGreaterThan(80);
    assertThat(misses).isEmpty();
  }

  @Test
  void phraseHidesWhatItsWordsWouldMean() {
    List<Theme> themes = List.of(theme("comm", "Trade"), theme("labour", "Labour"));
    assertThat(best(themes, "The trade unions were heard.")).isEqualTo("labour");
  }

  @Test
  void placeLeadsToItsPeopleAndItsCapital() {
    List<Theme> themes = List.of(theme("n", "Norway"), theme("b", "Baltic states"));
    assertThat(best(themes, "Oslo said no.")).isEqualTo("n");
    assertThat(best(themes, "Latvians said yes.")).isEqualTo("b");
  }

  @Test
  void nothingFitsWhatIsAboutNothing() {
    List<Theme> themes = List.of(theme("n", "Fisheries"), theme("b", "Railways"));
    assertThat(best(themes, "Nobody knew.")).isEqualTo("none");
  }

  @Test
  void userTermOutweighsTheGeneralList() {
    List<Theme> themes =
        List.of(new Theme("a", "Housing", "", List.of("tuna cannery")), theme("b", "Fisheries"));
    assertThat(best(themes, "The tuna cannery opens.")).isEqualTo("a");
  }

  private static Theme theme(String id, String title) {
    return new Theme(id, title, "", List.of());
  }

  private static String best(List<Theme> themes, String sentence) {
    return best(themes, List.of(sentence)).get(0);
  }

  private static List<String> best(List<Theme> themes, List<String> sentences) {
    Stems stems = new Stems();
    List<List<String>> claims = sentences.stream().map(stems::of).toList();
    StemFrequency frequency = new StemFrequency(claims);
    List<Set<String>> verbs = claims.stream().map(claim -> Set.<String>of()).toList();
    return new ThemeClassifier(ThemeWords.of(themes), frequency)
        .tally(claims, verbs).stream()
            .map(tally -> ThemeClassifier.best(ThemeClassifier.totals(tally)).theme())
            .map(theme -> theme == null ? "none" : theme)
            .toList();
  }

  private static List<String> misses(Block block) {
    List<String> found = best(block.themes(), block.cases().stream().map(Case::sentence).toList());
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Case expected = block.cases().get(i);
      if (!found.get(i).equals(expected.theme())) {
        misses.add(found.get(i) + " instead of " + expected);
      }
    }
    return misses;
  }

  /** A theme that follows a sentence opens the next set. */
  private static List<Block> sets() {
    List<Block> sets = new ArrayList<>();
    boolean open = false;
    for (String line : WordList.read(ThemeClassifierTest.class, "themes/cases.txt")) {
      if (line.startsWith("theme ")) {
        if (!open) {
          sets.add(new Block(new ArrayList<>(), new ArrayList<>()));
        }
        open = true;
        String[] parts = line.substring("theme ".length()).split("\\|", -1);
        sets.get(sets.size() - 1)
            .themes()
            .add(new Theme(parts[0].strip(), parts[1].strip(), parts[2].strip(), List.of()));
      } else {
        open = false;
        String[] halves = line.split(" > ", 2);
        sets.get(sets.size() - 1).cases().add(new Case(halves[0], halves[1]));
      }
    }
    return sets;
  }
}
