package org.readout.batch;

import java.util.List;

/**
 * What came of a batch.
 *
 * @param results of the items that came to an end, in the order of the manifest
 * @param left how many were not begun because somebody stopped the batch
 */
public record BatchSummary(List<ItemResult> results, int left) {
  public BatchSummary {
    results = List.copyOf(results);
  }

  /** How many items ended so. */
  public long count(ItemState state) {
    return results.stream().filter(result -> result.state() == state).count();
  }

  /** How many items have no files. */
  public long failed() {
    return results.stream().filter(result -> !result.state().isGood()).count();
  }
}
