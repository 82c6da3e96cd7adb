package org.readout.compare;

import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/** A file that can't be compared with, why, and what to do. */
public final class UnusableEditionException extends Exception {
  private final transient Diagnostic diagnostic;

  UnusableEditionException(String file, String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.diagnostic = Diagnostic.error(file, message, hint);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
