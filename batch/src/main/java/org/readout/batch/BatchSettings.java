package org.readout.batch;

import java.time.Duration;

/**
 * How a batch is run.
 *
 * @param jobs how many items are made side by side
 * @param rerun which items are made
 * @param shard which part of the batch is made
 * @param time how long an item may take
 * @param memory how many bytes an item may ask for while it is made, all in all
 */
public record BatchSettings(int jobs, Rerun rerun, Shard shard, Duration time, long memory) {
  /** Ten minutes and 64 GiB an item: far more than any dossier takes that is none. */
  public static final BatchSettings USUAL =
      new BatchSettings(1, Rerun.ALL, Shard.WHOLE, Duration.ofMinutes(10), 64L << 30);

  public BatchSettings {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs: " + jobs);
    }
  }

  /** Which items are made. */
  public enum Rerun {
    /** All. */
    ALL,
    /** Those without a valid result: changed, failed, or not made yet. */
    UNFINISHED,
    /** Those that failed. */
    FAILED,
    /** Those that the machine failed. */
    RETRYABLE
  }
}
