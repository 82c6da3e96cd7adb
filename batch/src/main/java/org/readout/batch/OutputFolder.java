package org.readout.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.report.Twin;

/**
 * Where a batch's files go. A file is written beside its place, forced to the disk and renamed, so
 * that under its name there is the whole file or the one that was there before.
 */
final class OutputFolder {
  private static final String BEGUN = ".readout-";
  private static final String ENDING = ".tmp";

  private final Path folder;

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Takes away what a run left half-written that was killed; only under the ledger's lock. */
  void clean() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(OutputFolder::isBegun).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isBegun(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(BEGUN) && name.endsWith(ENDING);
  }

  /** Writes an item's files, and gives the SHA-256 of each by its name in the folder. */
  Map<String, String> write(BatchItem item, Map<Twin, byte[]> twins) throws IOException {
    Map<String, String> written = new TreeMap<>();
    for (Map.Entry<Twin, Path> output : item.outputs().entrySet()) {
      byte[] bytes = twins.get(output.getKey());
      if (bytes == null) {
        throw new IllegalArgumentException("no " + output.getKey() + " was made");
      }
      write(folder.resolve(output.getValue()), bytes);
      String digest = HexFormat.of().formatHex(ItemKey.sha256().digest(bytes));
      written.put(output.getValue().toString(), digest);
    }
    return written;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path beside = file.resolveSibling(BEGUN + file.getFileName() + ENDING);
    try {
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(
          beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether the files are there that a result speaks of, as it left them. */
  boolean has(ItemResult result) throws IOException {
    for (Map.Entry<String, String> output : result.outputs().entrySet()) {
      Path file = folder.resolve(output.getKey());
      if (!Files.isRegularFile(file) || !ItemKey.of(file).equals(output.getValue())) {
        return false;
      }
    }
    return !result.outputs().isEmpty();
  }
}
