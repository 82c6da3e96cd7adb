package org.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.batch.Batch;
import org.readout.batch.BatchItem;
import org.readout.batch.BatchSettings;
import org.readout.batch.BatchSettings.Rerun;
import org.readout.batch.BatchSummary;
import org.readout.batch.BriefingMaker;
import org.readout.batch.ItemResult;
import org.readout.batch.Ledger;
import org.readout.batch.LockedException;
import org.readout.batch.Shard;
import org.readout.batch.manifest.BatchPlace;
import org.readout.batch.manifest.FolderManifest;
import org.readout.batch.manifest.InvalidManifestException;
import org.readout.batch.manifest.ManifestDefaults;
import org.readout.extract.Extraction;
import org.readout.report.pack.PackShelf;

/**
 * Times a batch of many small dossiers, each hundred of them by the clock and in processor time; then
 * a resume where nothing has changed; then the ledger by itself.
 */
public final class BatchSpeed {
  private static final int EVERY = 100;
  private static final String VERSION = "bench";

  private final PrintWriter out;
  private final Path output;
  private final int jobs;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long clock = System.nanoTime();
  private long processor = system.getProcessCpuTime();
  private int ended;

  private BatchSpeed(PrintWriter out, Path output, int jobs) {
    this.out = out;
    this.output = output;
    this.jobs = jobs;
  }

  /** Takes a folder of dossiers, one for outputs, and how many items are made side by side. */
  public static void main(String[] arguments)
      throws IOException, InvalidManifestException, LockedException {
    List<String> dossiers;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      dossiers = all.sorted().map(Path::toString).toList();
    }
    Path output = Path.of(arguments[1]);
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      BatchPlace place = BatchPlace.everywhere(output, PackShelf.ofBundled(), null);
      List<BatchItem> items = FolderManifest.of(dossiers, ManifestDefaults.NONE, place);
      BatchSpeed speed = new BatchSpeed(out, output, Integer.parseInt(arguments[2]));
      BatchSummary made = speed.run(items, Rerun.ALL, "made");
      speed.run(items, Rerun.UNFINISHED, "resumed");
      speed.ledger(made.results());
    }
  }

  private BatchSummary run(List<BatchItem> items, Rerun rerun, String what)
      throws IOException, LockedException {
    PackShelf shelf = PackShelf.ofBundled();
    BriefingMaker maker = new BriefingMaker(VERSION, shelf, Extraction.onOneThread());
    BatchSettings settings =
        new BatchSettings(jobs, rerun, Shard.WHOLE, Duration.ofMinutes(10), 64L << 30);
    Batch batch = new Batch(maker, VERSION, shelf, output, settings, InstantSource.system());
    long begun = System.nanoTime();
    BatchSummary summary = batch.run(items, result -> ended(rerun));
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s %d in %.1f s, %.1f a second%n",
        what,
        items.size(),
        seconds,
        items.size() / seconds);
    return summary;
  }

  private void ended(Rerun rerun) {
    ended++;
    if (rerun == Rerun.ALL && ended % EVERY == 0) {
      long now = System.nanoTime();
      long used = system.getProcessCpuTime();
      out.printf(
          Locale.ROOT,
          "%5d: %5.1f a second, %4.0f ms of processor time each%n",
          ended,
          EVERY / ((now - clock) / 1e9),
          (used - processor) / 1e6 / EVERY);
      clock = now;
      processor = used;
    }
  }

  private void ledger(List<ItemResult> results) throws IOException, LockedException {
    Path folder = Files.createDirectories(output.resolve("ledger-alone"));
    long begun = System.nanoTime();
    try (Ledger ledger = Ledger.open(folder, Shard.WHOLE)) {
      for (ItemResult result : results) {
        ledger.add(result);
      }
    }
    double each = (System.nanoTime() - begun) / 1e6 / results.size();
    out.printf(Locale.ROOT, "a line of the ledger: %.2f ms%n", each);
  }
}
