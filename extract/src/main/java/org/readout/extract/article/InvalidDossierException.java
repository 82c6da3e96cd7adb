package org.readout.extract.article;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.source.Diagnostic;

/** The settings of a dossier cannot be used as they stand; the diagnostics say where and why. */
public final class InvalidDossierException extends Exception {
  private final transient List<Diagnostic> diagnostics;

  InvalidDossierException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** At least one error, and the warnings found on the way. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
