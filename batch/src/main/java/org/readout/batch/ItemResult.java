package org.readout.batch;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item, as the ledger keeps it.
 *
 * @param key of what it was made of, see {@link ItemKey}
 * @param cause why it failed
 * @param outputs its files, relative to the ledger's folder, and the SHA-256 of each
 */
public record ItemResult(
    String id,
    String key,
    ItemState state,
    @Nullable String cause,
    Instant started,
    Instant ended,
    Map<String, String> outputs) {
  public ItemResult {
    outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
  }

  /** Of two results of one item the one that came later. */
  static ItemResult later(ItemResult one, ItemResult other) {
    return other.ended.isBefore(one.ended) ? one : other;
  }
}
