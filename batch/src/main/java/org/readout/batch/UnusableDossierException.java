package org.readout.batch;

import org.readout.model.source.Diagnostic;

/** A dossier of which no briefing can be made, whenever it is tried again as it is. */
public final class UnusableDossierException extends Exception {
  private final transient Diagnostic diagnostic;

  UnusableDossierException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** What is wrong and what to do about it. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
