package org.readout.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.readout.extract.article.Dossier;
import org.readout.extract.article.DossierReader;

/**
 * Reads a folder under caps: five seconds of the reading thread's own processor time, so that a
 * busy machine does not matter, and a minute by the clock, so that waiting for nothing ends too.
 * The memory is capped for the whole test run, by {@code -Xmx} in this module's {@code pom.xml}.
 */
final class CappedReading {
  private static final Duration MOST_WORK = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private CappedReading() {}

  /** Reads the folder; fails where that takes too long or throws. */
  static Dossier of(Path folder) {
    FutureTask<Dossier> reading = new FutureTask<>(() -> new DossierReader().read(folder));
    Thread reader = Thread.ofPlatform().daemon().start(reading);
    long start = System.nanoTime();
    long work = 0;
    try {
      while (!reader.join(BETWEEN_LOOKS)) {
        work =
            Math.max(work, ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.threadId()));
        if (work > MOST_WORK.toNanos() || System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
          fail(
              "still reading %s after %d ms of work at %s",
              folder, work / 1_000_000, where(reader));
        }
      }
      Dossier read = reading.get();
      assertThat(read).isNotNull();
      return read;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("reading " + folder, e);
    }
  }

  private static String where(Thread reader) {
    return Arrays.toString(reader.getStackTrace());
  }
}
