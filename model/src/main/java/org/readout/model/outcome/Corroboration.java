package org.readout.model.outcome;

/**
 * How widely an outcome is reported.
 *
 * @param articles that report it
 * @param independent of these, after near-duplicates and quotations of one release are counted once
 */
public record Corroboration(int articles, int independent) {
  public Corroboration {
    if (independent > articles) {
      throw new IllegalArgumentException(independent + " independent of " + articles);
    }
  }

  public boolean isSingleSource() {
    return independent <= 1;
  }
}
