package org.readout.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One of several equal parts of a batch, for as many processes. Which part an item belongs to is
 * told from its id alone, so that it stays there when others come and go.
 *
 * @param number from 1
 */
public record Shard(int number, int of) {
  /** The whole batch. */
  public static final Shard WHOLE = new Shard(1, 1);

  public Shard {
    if (of < 1 || number < 1 || number > of) {
      throw new IllegalArgumentException("no shard: " + number + "/" + of);
    }
  }

  /**
   * Reads {@code 2/5}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Shard parse(String words) {
    String[] parts = words.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("no shard: " + words);
    }
    return new Shard(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
  }

  /** Whether it is the whole batch. */
  boolean isWhole() {
    return of == 1;
  }

  /** As it stands in a file's name: {@code 2-of-5}. */
  String label() {
    return number + "-of-" + of;
  }

  /** The items of this part, in their order. */
  public List<BatchItem> of(List<BatchItem> items) {
    return items.stream().filter(item -> part(item.id()) == number).toList();
  }

  private int part(String id) {
    byte[] digest = ItemKey.sha256().digest(id.getBytes(StandardCharsets.UTF_8));
    return Math.floorMod(ByteBuffer.wrap(digest).getInt(), of) + 1;
  }
}
