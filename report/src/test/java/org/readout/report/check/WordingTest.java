package org.readout.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "'hand- over of the ﬁrst', 'hand-over of the first'",
    "'A3-2 The port\n will open', 'The port will open'",
    "'A3- 2 The port', 'The port'",
    "'called [Arabic] by', 'called السلام by'",
    "'a [symbol] sign', 'a ★ sign'",
    "'some [Latin]ill', 'some ꝡill'",
    "'in [Arabic] years', 'in ٣ years'",
    "'2 ninths', '２ ninths'",
  })
  void settingChangesNothing(String printed, String written) {
    assertThat(Wording.of(printed)).isEqualTo(Wording.of(written));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,100 km', '1,200 km'",
    "'will buy', 'will not buy'",
    "'Lee said', 'lee said'",
    "'[France] agreed', 'agreed'",
  })
  void wordsAndFiguresStay(String one, String other) {
    assertThat(Wording.of(one)).isNotEqualTo(Wording.of(other));
  }
}
