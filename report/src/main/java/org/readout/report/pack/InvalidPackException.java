package org.readout.report.pack;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/** A template pack, or what was set of it, cannot be used; the diagnostics say where and why. */
public final class InvalidPackException extends IOException {
  private final transient List<Diagnostic> diagnostics;

  public InvalidPackException(List<Diagnostic> diagnostics) {
    this(diagnostics, null);
  }

  public InvalidPackException(Diagnostic diagnostic) {
    this(List.of(diagnostic), null);
  }

  public InvalidPackException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")), cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** At least one error, and the warnings found on the way. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
