package org.readout.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2021-04-07, 2021-04-07, 7 April 2021",
    "2021-04-06, 2021-04-07, 6–7 April 2021",
    "2021-03-30, 2021-04-02, 30 March – 2 April 2021",
    "2020-12-31, 2021-01-02, 31 December 2020 – 2 January 2021",
    "2021-04-06, , 6 April 2021",
    ", 2021-04-06, 6 April 2021",
  })
  void rangesDoNotRepeatThemselves(LocalDate from, LocalDate to, String expected) {
    assertThat(EnglishDates.range(from, to)).isEqualTo(expected);
  }

  @Test
  void noDateIsNoRange() {
    assertThat(EnglishDates.range(null, null)).isNull();
  }
}
