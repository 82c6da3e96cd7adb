package org.readout.model.trail;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum together with what it is made of, so that whoever asks why is told what was added and not
 * what might have been.
 *
 * @param total of all parts, added in their order
 * @param parts in the order in which they were added; none is zero
 */
public record Tally(double total, List<Part> parts) {
  /** Nothing added yet. */
  public static final Tally NONE = new Tally(0, List.of());

  public Tally {
    parts = List.copyOf(parts);
  }

  /**
   * One summand.
   *
   * @param reason what it is for, in words a reader understands
   */
  public record Part(String reason, double amount) {}

  /** Adds up. */
  public static final class Builder {
    private final List<Part> parts = new ArrayList<>();
    private double total;

    /** Adds a part; one of zero is not worth telling. */
    public Builder add(String reason, double amount) {
      if (amount != 0) {
        parts.add(new Part(reason, amount));
        total += amount;
      }
      return this;
    }

    /** Adds a part where it holds. */
    public Builder addIf(boolean holds, String reason, double amount) {
      return holds ? add(reason, amount) : this;
    }

    public Tally build() {
      return parts.isEmpty() ? NONE : new Tally(total, parts);
    }
  }
}
