package org.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two texts, two names or two figures are the same to a reader. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "'  Two\u00a0words ', 'two words'",
    "'“So”, he’d said – once', '\"so\", he''d said - once'",
    "'ﬁne m³', 'fine m3'",
    "'TITLE IN ISTANBUL', 'title in istanbul'",
  })
  void textIsFolded(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "Rosa Klein, Klein, true",
    "Klein, Foreign Minister Rosa Klein, true",
    "Rosa Klein, Rosa Adler, false",
    "'Karl Adler; a spokesman', spokesman, true",
    "'Karl Adler; a spokesman', Klein, false",
  })
  void namesOfOnePersonAgree(String expected, String found, boolean same) {
    assertThat(PersonNames.areSame(expected, found)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "100, miles, 160.9, km, true",
    "100, miles, 162, km, false",
    "7, percent, 7, count, false",
    "2, gw, 2000, MW, true",
    "3, carriages, 3, Carriages, true",
  })
  void figuresAgreeAfterConversion(
      double one, String unit, double other, String otherUnit, boolean same) {
    assertThat(new CommonUnits().areSame(one, unit, other, otherUnit)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"0.0625, 0.062", "0.1875, 0.188", "1, 1.000"})
  void halvesGoToTheEvenNeighbour(double value, String rounded) {
    assertThat(Score.plain("any", value).rounded()).isEqualTo(rounded);
  }
}
