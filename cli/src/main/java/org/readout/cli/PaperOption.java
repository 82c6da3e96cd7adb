package org.readout.cli;

import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Paper;
import org.readout.report.pack.Design;
import picocli.CommandLine.Option;

/** What a PDF is printed on. */
final class PaperOption {
  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      converter = PageOptions.PaperByName.class,
      completionCandidates = PageOptions.PaperNames.class,
      description = "Of the PDF: a4, letter (as given: the template's).")
  private @Nullable Paper paper;

  /** The paper that is asked for; {@code null} for the template's. */
  @Nullable Paper given() {
    return paper;
  }

  /** The paper that is asked for, else the template's. */
  Paper paper(Design design) {
    return paper == null ? design.paper() : paper;
  }
}
