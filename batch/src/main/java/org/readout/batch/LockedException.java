package org.readout.batch;

import java.nio.file.Path;

/** Another run works with the same ledger. */
public final class LockedException extends Exception {
  LockedException(Path ledger) {
    super("another run writes to " + ledger);
  }
}
