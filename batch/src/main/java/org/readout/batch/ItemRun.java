package org.readout.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.batch.BatchSettings.Rerun;
import org.readout.batch.BoundedItem.ExhaustedException;
import org.readout.extract.article.InvalidDossierException;
import org.readout.report.pack.InvalidPackException;

/** The way of one item: is it to be made, make it, write it, enter it into the ledger. */
final class ItemRun {
  private final BriefingMaker maker;
  private final ItemKey keys;
  private final BatchSettings settings;
  private final InstantSource clock;
  private final Ledger ledger;
  private final OutputFolder outputs;

  ItemRun(
      BriefingMaker maker,
      ItemKey keys,
      BatchSettings settings,
      InstantSource clock,
      Ledger ledger,
      OutputFolder outputs) {
    this.maker = maker;
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
    this.ledger = ledger;
    this.outputs = outputs;
  }

  /** What came of the item; {@code null} for one that is not asked for. */
  @Nullable ItemResult result(BatchItem item) {
    ItemResult known = ledger.latest(item.id());
    if (!isAskedFor(known)) {
      return null;
    }
    Begun begun = new Begun(item.id(), clock.instant());
    String key = "";
    try {
      key = keys.of(item);
      if (known != null && isValid(known, key)) {
        ItemResult skipped = ended(begun, key, ItemState.SKIPPED, null, known.outputs());
        ledger.note(skipped);
        return skipped;
      }
      mustBeNobodyElses(item);
      ItemResult done = ended(begun, key, ItemState.DONE, null, make(item));
      ledger.add(done);
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      return failed(begun, key, e);
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
    return settings.rerun() == Rerun.UNFINISHED
        && known.state().isGood()
        && known.key().equals(key)
        && outputs.has(known);
  }

  private void mustBeNobodyElses(BatchItem item) throws OthersOutputException {
    for (Path output : item.outputs().values()) {
      String owner = ledger.ownerOf(output.toString());
      if (owner != null && !owner.equals(item.id()) && outputs.has(output)) {
        throw new OthersOutputException(output, owner);
      }
    }
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

  private ItemResult failed(Begun begun, String key, Throwable thrown) {
    ItemResult failed = ended(begun, key, stateAfter(thrown), cause(thrown), Map.of());
    try {
      ledger.add(failed);
      return failed;
    } catch (IOException e) {
      String both = failed.cause() + "; and the ledger can't be written: " + e.getMessage();
      return ended(begun, key, ItemState.FAILED_RETRYABLE, both, Map.of());
    }
  }

  /** What the machine failed may well succeed the next time. */
  private static ItemState stateAfter(Throwable thrown) {
    boolean isInput =
        !(thrown instanceof IOException
            || thrown instanceof ExhaustedException
            || thrown instanceof OutOfMemoryError);
    return isInput || thrown instanceof InvalidPackException
        ? ItemState.FAILED_PERMANENT
        : ItemState.FAILED_RETRYABLE;
  }

  private static String cause(Throwable thrown) {
    return switch (thrown) {
      case UnusableDossierException e -> e.diagnostic().toString();
      case InvalidDossierException e -> e.diagnostics().getFirst().toString();
      case InvalidPackException e -> e.diagnostics().getFirst().toString();
      case IOException e -> e.getMessage() == null ? e.toString() : e.getMessage();
      case ExhaustedException e -> String.valueOf(e.getMessage());
      case OthersOutputException e -> String.valueOf(e.getMessage());
      case OutOfMemoryError e -> "the memory did not suffice";
      default -> "internal fault: " + thrown;
    };
  }

  private ItemResult ended(
      Begun begun,
      String key,
      ItemState state,
      @Nullable String cause,
      Map<String, String> written) {
    return new ItemResult(begun.id, key, state, cause, begun.started, clock.instant(), written);
  }

  private record Begun(String id, Instant started) {}

  /** An output that another item has written. */
  private static final class OthersOutputException extends Exception {
    OthersOutputException(Path output, String owner) {
      super(
          output
              + " is of the item \""
              + owner
              + "\" of an earlier run (give this one another name, or delete that file)");
    }
  }
}
