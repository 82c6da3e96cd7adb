package org.readout.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.report.Twin;

/**
 * Where a batch's files go. A file is begun in a folder beside them, forced to the disk and then
 * moved to its place, so that under its name there is the whole file or the one that was there
 * before. Safe to share between threads.
 */
final class OutputFolder implements Closeable {
  private static final String BEGUN = ".readout-begun";

  private final Path folder;
  private final Path begun;
  private final AtomicInteger files = new AtomicInteger();

  private OutputFolder(Path folder, Path begun) {
    this.folder = folder;
    this.begun = begun;
  }

  /**
   * Takes away what a run left that was killed; only under the {@linkplain Ledger ledger's} lock.
   */
  static OutputFolder open(Path folder, Shard shard) throws IOException {
    String own = shard.isWhole() ? BEGUN : BEGUN + "." + shard.label();
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, shard.isWhole() ? BEGUN + "*" : own)) {
      for (Path one : left) {
        remove(one);
      }
    }
    return new OutputFolder(folder, Files.createDirectory(folder.resolve(own)));
  }

  private static void remove(Path begun) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(begun)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(begun);
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

  private void write(Path file, byte[] bytes) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path beside = begun.resolve(Integer.toString(files.incrementAndGet()));
    try {
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(false);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether the files are there that a result speaks of, as it left them. */
  boolean has(ItemResult result) throws IOException {
    return has(folder, result);
  }

  /** Whether there is a file of the name. */
  boolean has(Path output) {
    return Files.exists(folder.resolve(output));
  }

  static boolean has(Path folder, ItemResult result) throws IOException {
    for (Map.Entry<String, String> output : result.outputs().entrySet()) {
      Path file = folder.resolve(output.getKey());
      if (!Files.isRegularFile(file) || !ItemKey.of(file).equals(output.getValue())) {
        return false;
      }
    }
    return !result.outputs().isEmpty();
  }

  @Override
  public void close() throws IOException {
    remove(begun);
  }
}
