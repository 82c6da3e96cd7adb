package org.readout.batch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of each item, as lines of JSON that are only ever added, in a file beside the outputs.
 * A line is on the disk before {@link #add} returns, so that what stands in it is true whenever the
 * process is killed. A line that was cut is no line: the next one begins on a line of its own.
 *
 * <p>Each {@linkplain Shard shard} has a ledger of its own, and knows what stands in the others.
 * While a ledger is open it is locked against other runs; the lock goes with the process, however
 * that ends. A run of the whole batch has the folder to itself. Safe to share between threads.
 */
public final class Ledger implements Closeable {
  /** Its name in the folder of the outputs. */
  public static final String NAME = "readout-ledger.jsonl";

  private static final String ALL = "readout-ledger*.jsonl";
  private static final String LOCK = ".readout-lock";

  private final FileChannel channel;
  private final FileChannel door;
  private final Map<String, ItemResult> latest;
  private final Map<String, String> owners = new LinkedHashMap<>();

  private Ledger(FileChannel channel, FileChannel door, Map<String, ItemResult> latest) {
    this.channel = channel;
    this.door = door;
    this.latest = latest;
    latest.values().forEach(this::own);
  }

  /**
   * Opens the ledger of a folder, or begins one.
   *
   * @throws LockedException while another run has it open
   */
  public static Ledger open(Path folder, Shard shard) throws IOException, LockedException {
    Path file = folder.resolve(name(shard));
    List<FileChannel> open = new ArrayList<>();
    boolean isReady = false;
    try {
      FileChannel door = opened(folder.resolve(LOCK), open);
      lock(door, !shard.isWhole(), file);
      FileChannel channel = opened(file, open);
      lock(channel, false, file);
      Map<String, ItemResult> latest = read(folder);
      channel.position(channel.size());
      endCutLine(channel);
      isReady = true;
      return new Ledger(channel, door, latest);
    } finally {
      if (!isReady) {
        for (FileChannel channel : open) {
          channel.close();
        }
      }
    }
  }

  /** The name of a shard's ledger. */
  static String name(Shard shard) {
    return shard.isWhole() ? NAME : NAME.replace(".jsonl", "." + shard.label() + ".jsonl");
  }

  private static FileChannel opened(Path file, List<FileChannel> open) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    open.add(channel);
    return channel;
  }

  private static void lock(FileChannel channel, boolean isShared, Path ledger)
      throws IOException, LockedException {
    try {
      if (channel.tryLock(0, Long.MAX_VALUE, isShared) != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new LockedException(ledger, e);
    }
    throw new LockedException(ledger, null);
  }

  /** The last result of each item, of all ledgers of a folder. */
  public static Map<String, ItemResult> read(Path folder) throws IOException {
    Map<String, ItemResult> latest = new LinkedHashMap<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> ledgers = Files.newDirectoryStream(folder, ALL)) {
        for (Path ledger : ledgers) {
          results(ledger).forEach((id, result) -> latest.merge(id, result, ItemResult::later));
        }
      }
    }
    return latest;
  }

  private static Map<String, ItemResult> results(Path ledger) throws IOException {
    Map<String, ItemResult> latest = new LinkedHashMap<>();
    // A reader of Files would refuse the half of a character, with which a line may be cut.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(ledger), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!LedgerLine.isOfSkipped(line)) {
          LedgerLine.parse(line).ifPresent(result -> latest.put(result.id(), result));
        }
      }
    }
    return latest;
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

  private void own(ItemResult result) {
    result.outputs().keySet().forEach(output -> owners.put(output, result.id()));
  }

  /** The last result of an item; {@code null} where there is none. */
  public synchronized @Nullable ItemResult latest(String id) {
    return latest.get(id);
  }

  /** Whose an output is, by the last result of each item; {@code null} where it is nobody's. */
  synchronized @Nullable String ownerOf(String output) {
    String owner = owners.get(output);
    ItemResult result = owner == null ? null : latest.get(owner);
    return result != null && result.outputs().containsKey(output) ? owner : null;
  }

  /** Adds a result, and returns when it is on the disk. */
  public void add(ItemResult result) throws IOException {
    note(result);
    channel.force(false);
  }

  /** Adds a result that nothing is lost with: it says again what the ledger says already. */
  synchronized void note(ItemResult result) throws IOException {
    write(channel, LedgerLine.of(result));
    latest.put(result.id(), result);
    own(result);
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
    try {
      channel.close();
    } finally {
      door.close();
    }
  }
}
