package org.readout.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects figures and misses in the order in which they are printed. */
final class Scoreboard {
  private final List<Score> scores = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();

  void add(Score score) {
    scores.add(score);
  }

  /** Precision, recall and their harmonic mean F1. */
  void addPrecisionAndRecall(String of, Score precision, Score recall) {
    double sum = precision.value() + recall.value();
    scores.add(precision);
    scores.add(recall);
    double f1 = sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    scores.add(Score.plain(of + ".f1", f1));
  }

  void miss(Miss.Kind kind, @Nullable String id, String text, String why) {
    misses.add(new Miss(kind, id, text, why));
  }

  Evaluation evaluation() {
    return new Evaluation(scores, misses);
  }
}
