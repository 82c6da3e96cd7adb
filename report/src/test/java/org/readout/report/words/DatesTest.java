package org.readout.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.report.Spoken;

class DatesTest {
  private static final Dates ENGLISH = Spoken.english().dates();

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
    assertThat(ENGLISH.range(from, to)).isEqualTo(expected);
  }

  @Test
  void noDateIsNoRange() {
    assertThat(ENGLISH.range(null, null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-06, 2021-04-06, 6 April 2021",
    "2021-04-01, 2021-04-30, April 2021",
    "2021-06-01, 2021-08-31, June–August 2021",
    "2020-12-01, 2021-02-28, December 2020 – February 2021",
    "2021-01-01, 2021-12-31, 2021",
    "2018-01-01, 2019-12-31, 2018–2019",
    "2021-04-05, 2021-04-11, 5–11 April 2021",
  })
  void stretchesOfWholeMonthsAreSaidAsMonths(LocalDate from, LocalDate to, String expected) {
    assertThat(ENGLISH.period(from, to)).isEqualTo(expected);
  }

  @Test
  void monthsCanBeShort() {
    assertThat(ENGLISH.brief(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 8, 31)))
        .isEqualTo("Jun–Aug 2021");
    assertThat(ENGLISH.dayAndShortMonth(LocalDate.of(2021, 6, 14))).isEqualTo("14 Jun");
  }
}
