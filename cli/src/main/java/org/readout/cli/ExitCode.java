package org.readout.cli;

/** What the program tells the shell. */
public enum ExitCode {
  /** Done; warnings may have been printed. */
  DONE(0),
  /** Our fault, or the machine's: a bug, a full disk. */
  FAULT(1),
  /** The arguments make no sense, or name a place that can't be read or written. */
  USAGE(2),
  /** Of many items, some failed. */
  SOME_FAILED(3),
  /** The input holds nothing that can be used. */
  NOTHING_USABLE(4),
  /** The dossier's settings, the template or the answer key are invalid. */
  INVALID_SETTINGS(5),
  /** A check refused the document. */
  REFUSED(6),
  /** Stopped by the user; what the JVM itself returns then. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
