package org.readout.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.batch.BatchSettings.Rerun;
import org.readout.batch.manifest.BatchPlace;
import org.readout.batch.manifest.FolderManifest;
import org.readout.batch.manifest.InvalidManifestException;
import org.readout.batch.manifest.ManifestDefaults;
import org.readout.extract.Extraction;
import org.readout.report.pack.PackShelf;

/** Batches as a test runs them: the real maker, two items side by side. */
final class Runs {
  static final Duration TIME = Duration.ofMinutes(2);

  static final PackShelf SHELF = PackShelf.ofBundled();

  private Runs() {}

  static BatchSummary run(List<BatchItem> items, Path output, Rerun rerun)
      throws IOException, LockedException {
    return run(items, output, settings(rerun));
  }

  static BatchSummary run(List<BatchItem> items, Path output, BatchSettings settings)
      throws IOException, LockedException {
    return batch(output, settings).run(items, result -> {});
  }

  static BatchSettings settings(Rerun rerun) {
    return new BatchSettings(2, rerun, Shard.WHOLE, TIME, 1L << 40);
  }

  static Batch batch(Path output, BatchSettings settings) {
    BriefingMaker maker = new BriefingMaker("1", SHELF, Extraction.onOneThread());
    return new Batch(maker, "1", SHELF, output, settings, InstantSource.system());
  }

  static List<BatchItem> items(List<Path> dossiers, Path output) throws InvalidManifestException {
    return FolderManifest.of(
        dossiers.stream().map(Path::toString).toList(),
        ManifestDefaults.NONE,
        BatchPlace.everywhere(output, SHELF, null));
  }

  /** The briefings in a folder, by their names. */
  static Map<String, byte[]> briefings(Path output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(output)) {
      for (Path file : all.toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith("readout-ledger") && !name.startsWith(".readout-")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
