package org.readout.batch.manifest;

import java.util.List;
import org.readout.model.source.Diagnostic;

/** A manifest that can't be run, with all that is wrong in it. */
public final class InvalidManifestException extends Exception {
  private final transient List<Diagnostic> diagnostics;

  InvalidManifestException(List<Diagnostic> diagnostics) {
    super(diagnostics.getFirst().toString());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** At least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
