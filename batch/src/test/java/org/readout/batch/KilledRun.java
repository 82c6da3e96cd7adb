package org.readout.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.batch.BatchSettings.Rerun;

/**
 * A process to be killed: goes on with a batch of all folders in one, says a character for each
 * item that was not skipped, and ends with 0.
 */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] arguments) throws Exception {
    Path output = Path.of(arguments[1]);
    List<Path> dossiers;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      dossiers = all.sorted().toList();
    }
    Runs.batch(output, Runs.settings(Rerun.UNFINISHED))
        .run(Runs.items(dossiers, output), KilledRun::tell);
  }

  private static void tell(ItemResult result) {
    if (result.state() != ItemState.SKIPPED) {
      System.out.print('.');
      System.out.flush();
    }
  }
}
