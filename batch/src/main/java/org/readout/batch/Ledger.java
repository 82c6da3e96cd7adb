package org.readout.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of each item, as lines of JSON that are only ever added, in a file beside the outputs.
 * A line is on the disk before {@link #add} returns, so that what stands in it is true whenever the
 * process is killed. A line that was cut is no line: the next one begins on a line of its own.
 *
 * <p>While a ledger is open it is locked against other processes; the lock goes with the process,
 * however that ends. Safe to share between threads.
 */
public final class Ledger implements Closeable {
  /** Its name in the folder of the outputs. */
  public static final String NAME = "readout-ledger.jsonl";

  private final FileChannel channel;
  private final Map<String, ItemResult> latest;

  private Ledger(FileChannel channel, Map<String, ItemResult> latest) {
    this.channel = channel;
    this.latest = latest;
  }

  /**
   * Opens the ledger of a folder, or begins one.
   *
   * @throws LockedException while another run has it open
   */
  public static Ledger open(Path folder) throws IOException, LockedException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean isOpen = false;
    try {
      if (lock(channel) == null) {
        throw new LockedException(file);
      }
      Map<String, ItemResult> latest = new LinkedHashMap<>();
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
        LedgerLine.parse(line).ifPresent(result -> latest.put(result.id(), result));
      }
      channel.position(channel.size());
      endCutLine(channel);
      isOpen = true;
      return new Ledger(channel, latest);
    } finally {
      if (!isOpen) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void endCutLine(FileChannel channel) throws IOException {
    if (channel.size() == 0) {
      return;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    if (last.get(0) != '\n') {
      write(channel, "\n");
    }
  }

  /** The last result of an item; {@code null} where there is none. */
  public synchronized @Nullable ItemResult latest(String id) {
    return latest.get(id);
  }

  /** Adds a result, and returns when it is on the disk. */
  public synchronized void add(ItemResult result) throws IOException {
    note(result);
    channel.force(false);
  }

  /** Adds a result that nothing is lost with: it says again what the ledger says already. */
  synchronized void note(ItemResult result) throws IOException {
    write(channel, LedgerLine.of(result));
    latest.put(result.id(), result);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    long start = channel.position();
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      // A full disk takes half a line; the next line must not go on behind it.
      channel.truncate(start);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
