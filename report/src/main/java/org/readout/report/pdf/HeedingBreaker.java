package org.readout.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.readout.model.work.GivenUpException;

/**
 * Breaks lines, and lets layout end when its thread is interrupted: each run of text comes by here.
 */
final class HeedingBreaker implements FSTextBreaker {
  private final FSTextBreaker breaker;

  HeedingBreaker(FSTextBreaker breaker) {
    this.breaker = breaker;
  }

  @Override
  public void setText(String text) {
    GivenUpException.endIfInterrupted();
    breaker.setText(text);
  }

  @Override
  public int next() {
    return breaker.next();
  }
}
