package org.readout.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.source.Diagnostic;

/** An answer key cannot be used as it stands; the diagnostics say where and why. */
public final class InvalidKeyException extends Exception {
  private final transient List<Diagnostic> diagnostics;

  InvalidKeyException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** At least one, in the order of the key. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
