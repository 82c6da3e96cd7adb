package org.readout.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.PackShelf;

/**
 * Makes the items of a batch, several side by side. An item counts as done when its files are on
 * the disk and the {@linkplain Ledger ledger} says so. One that fails fails alone. What is kept of
 * an item is its result, so memory does not grow with what is made.
 */
public final class Batch {
  private final BriefingMaker maker;
  private final ItemKey keys;
  private final Path folder;
  private final BatchSettings settings;
  private final InstantSource clock;
  private volatile boolean isStopped;

  /**
   * @param version of Readout; another version makes every item anew
   * @param folder where the outputs and the ledger go; made where it is missing
   * @param clock for the times in the ledger, and nothing else
   */
  public Batch(
      BriefingMaker maker,
      String version,
      PackShelf shelf,
      Path folder,
      BatchSettings settings,
      InstantSource clock) {
    this.maker = maker;
    this.keys = new ItemKey(version, shelf);
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
  }

  /** Begins no further item; those that are being made come to their end. From any thread. */
  public void stop() {
    isStopped = true;
  }

  /**
   * Makes the items.
   *
   * @throws LockedException while another run works in the same folder
   */
  public BatchSummary run(List<BatchItem> items, BatchListener listener)
      throws IOException, LockedException {
    Files.createDirectories(folder);
    try (Ledger ledger = Ledger.open(folder, settings.shard());
        OutputFolder outputs = OutputFolder.open(folder, settings.shard())) {
      List<BatchItem> own = settings.shard().of(items);
      AtomicReferenceArray<@Nullable ItemResult> results = new AtomicReferenceArray<>(own.size());
      ItemRun run = new ItemRun(maker, keys, settings, clock, ledger, outputs);
      ExecutorService workers = Executors.newFixedThreadPool(settings.jobs());
      for (int i = 0; i < own.size(); i++) {
        int index = i;
        workers.execute(() -> {
          ItemResult result = isStopped ? null : run.result(own.get(index));
          if (result != null) {
            results.set(index, result);
            tell(listener, result);
          }
        });
      }
      workers.shutdown();
      await(workers);
      return summary(own.size(), results);
    }
  }

  private void await(ExecutorService workers) {
    boolean isInterrupted = false;
    while (true) {
      try {
        if (workers.awaitTermination(1, TimeUnit.HOURS)) {
          break;
        }
      } catch (InterruptedException e) {
        isInterrupted = true;
        stop();
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(BatchListener listener, ItemResult result) {
    synchronized (listener) {
      listener.ended(result);
    }
  }

  private BatchSummary summary(int items, AtomicReferenceArray<@Nullable ItemResult> results) {
    List<ItemResult> ended = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      ItemResult result = results.get(i);
      if (result != null) {
        ended.add(result);
      }
    }
    return new BatchSummary(ended, isStopped ? items - ended.size() : 0);
  }
}
