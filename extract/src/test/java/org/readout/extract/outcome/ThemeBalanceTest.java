package org.readout.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ThemeBalanceTest {
  private static final Map<String, Double> TRADE = Map.of("trade", 3.0, "fish", 0.5);
  private static final Map<String, Double> BOTH = Map.of("trade", 2.1, "fish", 2.0);

  @Test
  void aCloseCallGoesToTheThemeThatTheDossierHasLeftShort() {
    ThemeBalance balance = new ThemeBalance(List.of(TRADE, TRADE, TRADE, BOTH));
    assertThat(ThemeClassifier.best(balance.apply(BOTH)).theme()).isEqualTo("fish");
    assertThat(ThemeClassifier.best(balance.apply(TRADE)).theme()).isEqualTo("trade");
  }

  @Test
  void themesThatDrawAlikeStayAsTheyAre() {
    Map<String, Double> fish = Map.of("trade", 0.5, "fish", 3.0);
    ThemeBalance balance = new ThemeBalance(List.of(TRADE, fish));
    assertThat(balance.apply(TRADE).get("trade")).isCloseTo(3, within());
  }

  @Test
  void whatNobodySpeaksOfStaysAtNothing() {
    Map<String, Double> nothing = Map.of("trade", 0.0, "fish", 0.0);
    assertThat(new ThemeBalance(List.of(nothing)).apply(nothing)).isEqualTo(nothing);
    assertThat(new ThemeBalance(List.of()).apply(TRADE)).isEqualTo(TRADE);
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }
}
