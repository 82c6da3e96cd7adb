package org.readout.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.readout.batch.BoundedItem.ExhaustedException;
import org.readout.extract.article.InvalidDossierException;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackShelf;

/**
 * Makes the items of a batch, several side by side. An item counts as done when its files are on the
 * disk and the {@linkplain Ledger ledger} says so. One that fails fails alone. What is kept of an
 * item is its result, so memory does not grow with what is made.
 */
public final class Batch {
  private final BriefingMaker maker;
  private final ItemKey keys;
  private final Path folder;
  private final BatchSettings settings;
  private final InstantSource clock;
  private final OutputFolder outputs;
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
    this.outputs = new OutputFolder(folder);
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
    try (Ledger ledger = Ledger.open(folder)) {
      outputs.clean();
      AtomicReferenceArray<@Nullable ItemResult> results =
          new AtomicReferenceArray<>(items.size());
      ExecutorService workers = Executors.newFixedThreadPool(settings.jobs());
      for (int i = 0; i < items.size(); i++) {
        int index = i;
        workers.execute(() -> {
          ItemResult result = isStopped ? null : result(items.get(index), ledger);
          if (result != null) {
            results.set(index, result);
            tell(listener, result);
          }
        });
      }
      workers.shutdown();
      await(workers);
      return summary(items, results);
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

  private BatchSummary summary(
      List<BatchItem> items, AtomicReferenceArray<@Nullable ItemResult> results) {
    List<ItemResult> ended = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ItemResult result = results.get(i);
      if (result != null) {
        ended.add(result);
      }
    }
    return new BatchSummary(ended, isStopped ? items.size() - ended.size() : 0);
  }

  /** {@code null} for an item that is not asked for. */
  private @Nullable ItemResult result(BatchItem item, Ledger ledger) {
    Instant started = clock.instant();
    ItemResult known = ledger.latest(item.id());
    String key = "";
    try {
      if (!isAskedFor(known)) {
        return null;
      }
      key = keys.of(item);
      if (known != null
          && settings.rerun() == BatchSettings.Rerun.UNFINISHED
          && isValid(known, key)) {
        ItemResult skipped = ended(item, key, ItemState.SKIPPED, null, started, known.outputs());
        ledger.note(skipped);
        return skipped;
      }
      Map<String, String> written = make(item);
      ItemResult done = ended(item, key, ItemState.DONE, null, started, written);
      ledger.add(done);
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (Exception e) {
      return failed(item, key, e, started, ledger);
    }
  }

  private boolean isAskedFor(@Nullable ItemResult known) {
    return switch (settings.rerun()) {
      case ALL, UNFINISHED -> true;
      case FAILED -> known != null && !known.state().isGood();
      case RETRYABLE -> known != null && known.state() == ItemState.FAILED_RETRYABLE;
    };
  }

  private boolean isValid(ItemResult known, String key) throws IOException {
    return known.state().isGood() && known.key().equals(key) && outputs.has(known);
  }

  private Map<String, String> make(BatchItem item)
      throws IOException,
          UnusableDossierException,
          InvalidDossierException,
          ExhaustedException,
          InterruptedException {
    BoundedItem bounded = new BoundedItem(settings.time(), settings.memory());
    MadeBriefing made = bounded.run(item.id(), () -> maker.make(item.job()));
    return outputs.write(item, made.twins());
  }

  private ItemResult failed(
      BatchItem item, String key, Exception thrown, Instant started, Ledger ledger) {
    ItemState state =
        switch (thrown) {
          case InvalidPackException e -> ItemState.FAILED_PERMANENT;
          case IOException e -> ItemState.FAILED_RETRYABLE;
          case ExhaustedException e -> ItemState.FAILED_RETRYABLE;
          default -> ItemState.FAILED_PERMANENT;
        };
    ItemResult failed = ended(item, key, state, cause(thrown), started, Map.of());
    try {
      ledger.add(failed);
      return failed;
    } catch (IOException e) {
      String both = failed.cause() + "; and the ledger can't be written: " + e.getMessage();
      return ended(item, key, ItemState.FAILED_RETRYABLE, both, started, Map.of());
    }
  }

  private static String cause(Exception thrown) {
    return switch (thrown) {
      case UnusableDossierException e -> e.diagnostic().toString();
      case InvalidDossierException e -> e.diagnostics().getFirst().toString();
      case InvalidPackException e -> e.diagnostics().getFirst().toString();
      case IOException e -> e.getMessage() == null ? e.toString() : e.getMessage();
      case ExhaustedException e -> String.valueOf(e.getMessage());
      default -> "internal fault: " + thrown;
    };
  }

  private ItemResult ended(
      BatchItem item,
      String key,
      ItemState state,
      @Nullable String cause,
      Instant started,
      Map<String, String> written) {
    return new ItemResult(item.id(), key, state, cause, started, clock.instant(), written);
  }
}
