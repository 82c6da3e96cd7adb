package org.readout.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private final Deadline deadline =
      new Deadline(Duration.ofMinutes(1), "house", "the layout", "set less");

  @Test
  void whatEndsInTimeGivesItsResult() throws IOException {
    assertThat(deadline.keep(() -> "done")).isEqualTo("done");
  }

  @Test
  void whatDoesNotEndIsGivenUp() {
    Deadline none = new Deadline(Duration.ZERO, "house", "the layout", "set less");
    assertThatExceptionOfType(InvalidPackException.class)
        .isThrownBy(() ->
            none.keep(() -> {
              new CountDownLatch(1).await();
              return "never";
            }))
        .withMessage("house: error: the layout does not end: stopped after 0 seconds (set less)");
  }

  @Test
  void aFaultIsToldAsItIs() {
    assertThatThrownBy(() ->
            deadline.keep(() -> {
              throw new FileNotFoundException("x");
            }))
        .isInstanceOf(FileNotFoundException.class);
    assertThatThrownBy(() ->
            deadline.keep(() -> {
              throw new IllegalStateException("x");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() ->
            deadline.keep(() -> {
              throw new StackOverflowError("x");
            }))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("the layout calls itself without end");
  }
}
