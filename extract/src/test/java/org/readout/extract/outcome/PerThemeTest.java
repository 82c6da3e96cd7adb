package org.readout.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerThemeTest {
  private static final PerTheme<Integer> LENGTHS =
      PerTheme.of(List.of("trade", "fish"), String::length);

  @Test
  void theUsersOrderIsKept() {
    assertThat(LENGTHS.keySet()).containsExactly("trade", "fish");
    assertThat(LENGTHS.values()).containsExactly(5, 4);
  }

  @Test
  void itIsAMapLikeAnyOther() {
    assertThat(LENGTHS).isEqualTo(Map.of("fish", 4, "trade", 5));
    assertThat(LENGTHS.get("fish")).isEqualTo(4);
    assertThat(LENGTHS.getOrDefault("defence", 0)).isZero();
  }

  @Test
  void whatIsMadeOfAnyMapHasItsThemes() {
    assertThat(PerTheme.each(LENGTHS, (theme, length) -> 2 * length))
        .isEqualTo(PerTheme.each(Map.of("fish", 8, "trade", 10), (theme, length) -> length));
  }
}
