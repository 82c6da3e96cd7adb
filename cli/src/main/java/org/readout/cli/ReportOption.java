package org.readout.cli;

import picocli.CommandLine.Option;

/** The option of all commands that report: for people, or for programs. */
final class ReportOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (as given: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TEXT;

  ReportFormat format() {
    return format;
  }
}
