package org.readout.batch;

/** Hears what comes of a batch's items, from several threads, one call at a time. */
public interface BatchListener {
  /** An item has come to its end. */
  void ended(ItemResult result);
}
