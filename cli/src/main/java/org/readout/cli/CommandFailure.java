package org.readout.cli;

import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/** Ends a command with one line for the user and an exit code. */
final class CommandFailure extends Exception {
  private final ExitCode exitCode;
  private final transient Diagnostic diagnostic;

  CommandFailure(ExitCode exitCode, Diagnostic diagnostic) {
    this(exitCode, diagnostic, null);
  }

  CommandFailure(ExitCode exitCode, Diagnostic diagnostic, @Nullable Throwable cause) {
    super(diagnostic.toString(), cause);
    this.exitCode = exitCode;
    this.diagnostic = diagnostic;
  }

  /** The arguments make no sense, whatever the files hold. */
  static CommandFailure usage(String message, @Nullable String hint) {
    return new CommandFailure(
        ExitCode.USAGE, new Diagnostic(Diagnostic.Severity.ERROR, message, null, null, null, hint));
  }

  ExitCode exitCode() {
    return exitCode;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
