package org.readout.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.claim.Figure;
import org.readout.model.claim.Figure.Bound;
import org.readout.report.Spoken;

class FigureTextTest {
  private static final FigureText FIGURES =
      new FigureText(Spoken.english(), PrintableText.whole(character -> true, Spoken.english()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1100           | km         | 1,100 km",
        "680            | mi         | 680 miles",
        "1              | mi         | 1 mile",
        "2000000000     | USD        | US$2 billion",
        "790000000      | USD        | US$790 million",
        "1234567        | USD        | US$1,234,567",
        "20000000000    | SAR        | SAR 20 billion",
        "2.5E+12        | EUR        | €2.5 trillion",
        "-3500000       | GBP        | −£3.5 million",
        "12400000000    | m3/year    | 12.4 billion m³ a year",
        "46             | percent    | 46%",
        "0.50           | percent    | 0.5%",
        "150000         | doses      | 150,000 doses",
        "1              | people     | 1 person",
        "2012           | year       | 2012",
        "7              | memorandums| 7 memorandums",
        "999999         | people     | 999,999 people",
        "0              | people     | 0 people",
      })
  void writesNumbersAsReadersDo(BigDecimal value, String unit, String expected) {
    assertThat(FIGURES.of(figure(value, unit, false, null))).isEqualTo(expected);
  }

  @Test
  void saysWhatIsApproximateOrABound() {
    BigDecimal value = BigDecimal.valueOf(2_000_000_000L);
    assertThat(FIGURES.of(figure(value, "USD", true, null))).isEqualTo("about US$2 billion");
    assertThat(FIGURES.of(figure(value, "USD", true, Bound.AT_MOST)))
        .isEqualTo("up to US$2 billion");
    assertThat(FIGURES.of(figure(value, "USD", false, Bound.AT_LEAST)))
        .isEqualTo("at least US$2 billion");
  }

  private static Figure figure(
      BigDecimal value, String unit, boolean approximate, @Nullable Bound bound) {
    return new Figure(value, unit, approximate, bound, "", "", List.of());
  }
}
