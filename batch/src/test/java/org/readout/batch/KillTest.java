package org.readout.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.BatchSettings.Rerun;

/**
 * What a batch promises holds whenever its process is killed: at any moment of its start, or at one
 * after a few items, so that a slow machine comes as far as a quick one.
 */
class KillTest {
  private static final int KILLS = 50;
  private static final int DOSSIERS = 40;
  private static final int MOST_ITEMS = 4;
  private static final int MOST_MILLIS = 80;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aBatchKilledFiftyTimesEndsAsOneThatWasLeftAlone() throws Exception {
    Path visits = folder.resolve("visits");
    List<Path> dossiers = Dossiers.write(visits, DOSSIERS);
    Path calm = Files.createDirectory(folder.resolve("calm"));
    Runs.run(Runs.items(dossiers, calm), calm, Rerun.ALL);
    Map<String, byte[]> wanted = Runs.briefings(calm);
    assertThat(wanted).hasSize(DOSSIERS);

    Path output = Files.createDirectory(folder.resolve("killed"));
    Random moments = new Random(7);
    int kills = 0;
    while (kills < KILLS) {
      Process process = start(visits, output);
      int items = moments.nextInt(MOST_ITEMS);
      boolean isAtWork = process.getInputStream().readNBytes(items).length == items;
      int moment = moments.nextInt(MOST_MILLIS);
      if (isAtWork && !process.waitFor(moment, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        kills++;
      } else {
        assertThat(process.waitFor()).isZero();
        startOver(output);
      }
      mustBeWhole(output, wanted);
    }
    Runs.run(Runs.items(dossiers, output), output, Rerun.UNFINISHED);
    Map<String, byte[]> made = Runs.briefings(output);
    assertThat(made).containsOnlyKeys(wanted.keySet());
    made.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(wanted.get(name)));
  }

  private static Process start(Path visits, Path output) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            visits.toString(),
            output.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void startOver(Path output) throws IOException {
    for (String name : Runs.briefings(output).keySet()) {
      Files.delete(output.resolve(name));
    }
    Files.deleteIfExists(output.resolve(Ledger.NAME));
  }

  /** Under a briefing's name there is the whole briefing. */
  private static void mustBeWhole(Path output, Map<String, byte[]> wanted) throws IOException {
    Runs.briefings(output)
        .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(wanted.get(name)));
  }
}
