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
import org.readout.extract.Extraction;
import org.readout.report.pack.PackShelf;

/** Batches as a test runs them: the real maker, two items side by side. */
final class Runs {
  static final Duration TIME = Duration.ofMinutes(2);

  private Runs() {}

  static BatchSummary run(List<BatchItem> items, Path output, Rerun rerun)
      throws IOException, LockedException {
    return batch(output, new BatchSettings(2, rerun, TIME, 1L << 40)).run(items, result -> {});
  }

  static Batch batch(Path output, BatchSettings settings) {
    PackShelf shelf = PackShelf.ofBundled();
    BriefingMaker maker = new BriefingMaker("1", shelf, Extraction.onOneThread());
    return new Batch(maker, "1", shelf, output, settings, InstantSource.system());
  }

  static List<BatchItem> items(List<Path> dossiers, Path output)
      throws IOException, InvalidManifestException {
    return FolderManifest.of(dossiers, Map.of(), output);
  }

  /** The briefings in a folder, by their names. */
  static Map<String, byte[]> briefings(Path output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(output)) {
      for (Path file : all.toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals(Ledger.NAME)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
