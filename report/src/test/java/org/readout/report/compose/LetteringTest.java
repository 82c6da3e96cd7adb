package org.readout.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.report.compose.CharacterWidths.Weight;

class LetteringTest {
  private final Lettering lettering = new Lettering((character, weight) -> 0.5);

  @Test
  void linesBreakBetweenWords() {
    assertThat(lettering.lines("the old harbour office", 10, Weight.REGULAR, 60, 3))
        .containsExactly("the old", "harbour", "office");
  }

  @Test
  void whatHasNoRoomIsCut() {
    assertThat(lettering.lines("the old harbour office", 10, Weight.REGULAR, 60, 2))
        .containsExactly("the old", "harbour…");
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertThat(lettering.lines("Donaudampfschifffahrt", 10, Weight.REGULAR, 40, 2))
        .containsExactly("Donaud…");
    assertThat(lettering.fitted("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 10, Weight.REGULAR, 12))
        .isEqualTo("\ud83d\ude00…");
  }
}
