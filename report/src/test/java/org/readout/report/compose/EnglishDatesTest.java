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

  @Test
  void stretchesOfWholeMonthsAreSaidAsMonths() {
    assertThat(period(2021, 4, 6, 2021, 4, 6)).isEqualTo("6 April 2021");
    assertThat(period(2021, 4, 1, 2021, 4, 30)).isEqualTo("April 2021");
    assertThat(period(2021, 6, 1, 2021, 8, 31)).isEqualTo("June–August 2021");
    assertThat(period(2020, 12, 1, 2021, 2, 28)).isEqualTo("December 2020 – February 2021");
    assertThat(period(2021, 1, 1, 2021, 12, 31)).isEqualTo("2021");
    assertThat(period(2018, 1, 1, 2019, 12, 31)).isEqualTo("2018–2019");
    assertThat(period(2021, 4, 5, 2021, 4, 11)).isEqualTo("5–11 April 2021");
  }

  @Test
  void monthsCanBeShort() {
    assertThat(EnglishDates.brief(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 8, 31)))
        .isEqualTo("Jun–Aug 2021");
  }

  private static String period(int year, int month, int day, int toYear, int toMonth, int toDay) {
    return EnglishDates.period(
        LocalDate.of(year, month, day), LocalDate.of(toYear, toMonth, toDay));
  }
}
