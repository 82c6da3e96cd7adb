package org.readout.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.report.Spoken;

class ScalesTest {
  @ParameterizedTest
  @CsvSource({
    "1, 0.25, 4",
    "6E+9, 2E+9, 3",
    "14000000000, 5E+9, 3",
    "7, 2, 4",
    "99, 25, 4",
    "101, 50, 3",
    "0.03, 0.01, 3"
  })
  void valuesGetRoundSteps(BigDecimal most, BigDecimal step, int steps) {
    ValueScale scale = ValueScale.upTo(most);
    assertThat(scale.step()).isEqualByComparingTo(step);
    assertThat(scale.steps()).isEqualTo(steps);
    assertThat(scale.share(most)).isBetween(0.6, 1.0);
    assertThat(scale.ticks()).hasSize(steps + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-06, 2021-04-07, 6 Apr",
    "2021-04-07, 2021-05-20, 7 Apr",
    "2021-04-08, 2021-12-31, Jul 2021",
    "2021-04-08, 2030-12-31, 2022",
    "2021-04-08, 2150-01-01, 2040"
  })
  void timesGetTheFinestStepsThatHaveRoom(LocalDate first, LocalDate last, String label) {
    TimeScale scale = new TimeScale(first, last, 100, 500, Spoken.english().dates());
    assertThat(scale.ticks().getFirst().label()).isEqualTo(label);
    for (int i = 1; i < scale.ticks().size(); i++) {
      assertThat(scale.ticks().get(i).x() - scale.ticks().get(i - 1).x()).isGreaterThan(46);
    }
  }

  @Test
  void daysOutsideAScaleAreHeldAtItsEnds() {
    TimeScale scale =
        new TimeScale(
            LocalDate.of(2021, 4, 6), LocalDate.of(2021, 4, 7), 100, 500, Spoken.english().dates());
    assertThat(scale.at(LocalDate.of(2020, 1, 1))).isEqualTo(100);
    assertThat(scale.at(LocalDate.of(2021, 4, 7))).isEqualTo(300);
    assertThat(scale.at(LocalDate.of(2029, 1, 1))).isEqualTo(500);
  }
}
