package org.readout.evaluate;

import java.util.List;

/** How a visit record compares with an answer key. */
public record Evaluation(List<Score> scores, List<Miss> misses) {
  public Evaluation {
    scores = List.copyOf(scores);
    misses = List.copyOf(misses);
  }
}
