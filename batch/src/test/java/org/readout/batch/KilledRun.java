package org.readout.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.batch.BatchSettings.Rerun;

/** A process to be killed: goes on with a batch of all folders in one, and ends with 0. */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] arguments) throws Exception {
    Path output = Path.of(arguments[1]);
    List<Path> dossiers;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      dossiers = all.sorted().toList();
    }
    Runs.run(Runs.items(dossiers, output), output, Rerun.UNFINISHED);
  }
}
