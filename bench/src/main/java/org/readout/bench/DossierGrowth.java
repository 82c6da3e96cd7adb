package org.readout.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;

/**
 * Times the extraction of one dossier of 10, 100, 1,000 and 2,000 invented articles: processor time
 * an article, and as a multiple of what it is with 100. Linear means that the multiples stay near 1.
 * One processor is to be used, since only this thread's time is counted. Under {@code -Xmx512m} it
 * also shows that memory is bounded.
 */
public final class DossierGrowth {
  private static final int[] SIZES = {10, 100, 1000, 2000};
  private static final int WARM_UP = 5;

  private DossierGrowth() {}

  public static void main(String[] arguments) throws IOException, InvalidDossierException {
    Path folder = Path.of(arguments[0]);
    Path warm = folder.resolve("warm");
    new InventedDossier(1).write(warm, 100);
    for (int i = 0; i < WARM_UP; i++) {
      new Extraction().extract(warm);
    }
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      double base = 0;
      for (int size : SIZES) {
        Path dossier = folder.resolve("articles-" + size);
        new InventedDossier(size).write(dossier, size);
        double each = millis(dossier, size <= 100 ? 3 : 1) / size;
        base = size == 100 ? each : base;
        String multiple =
            base == 0 ? "" : String.format(Locale.ROOT, ", %.2f of that of 100", each / base);
        out.printf(Locale.ROOT, "%5d articles: %6.2f ms each%s%n", size, each, multiple);
      }
    }
  }

  /** Not the clock's, so that what else runs on the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double millis(Path dossier, int runs) throws IOException, InvalidDossierException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long start = processorTime();
      new Extraction().extract(dossier);
      best = Math.min(best, (processorTime() - start) / 1e6);
    }
    return best;
  }
}
