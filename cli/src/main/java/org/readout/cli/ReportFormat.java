package org.readout.cli;

import java.util.Locale;

/** How a command that reports to people, or to programs, writes what it found. */
enum ReportFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
