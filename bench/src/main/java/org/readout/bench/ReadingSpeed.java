package org.readout.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.UnreadableFileException;

/**
 * Times the reading of the files of a folder, warm, in one thread: files a second and milliseconds
 * a file, medians of rounds. Only this thread's processor time counts.
 */
public final class ReadingSpeed {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 9;

  private ReadingSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    DossierReader reader = new DossierReader();
    double[] rounds = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      files.forEach(file -> read(reader, file));
      rounds[Math.max(i, 0)] =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(rounds);
    double each = rounds[ROUNDS / 2] / files.size();
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.printf(
          Locale.ROOT, "%d files: %.1f a second, %.1f ms each%n", files.size(), 1000 / each, each);
    }
  }

  /** A file that is refused takes its time too. */
  private static int read(DossierReader reader, Path file) {
    try {
      return reader.readFile(file).articles().size();
    } catch (UnreadableFileException e) {
      return 0;
    }
  }
}
