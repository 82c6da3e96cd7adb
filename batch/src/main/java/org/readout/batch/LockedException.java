package org.readout.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another run works with the same ledger. */
public final class LockedException extends Exception {
  LockedException(Path ledger, @Nullable Throwable cause) {
    super("another run writes to " + ledger, cause);
  }
}
