package org.readout.model.outcome;

/** Names an outcome within a visit record: {@code O1}, {@code O2}, … */
public record OutcomeId(int number) implements Comparable<OutcomeId> {
  public OutcomeId {
    if (number < 1) {
      throw new IllegalArgumentException("outcomes count from 1: " + number);
    }
  }

  @Override
  public int compareTo(OutcomeId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "O" + number;
  }
}
