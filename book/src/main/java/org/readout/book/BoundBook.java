package org.readout.book;

import java.util.List;
import org.readout.model.source.Diagnostic;

/**
 * What came of binding.
 *
 * @param briefings that are in the book; with none, there is no book
 * @param diagnostics the files that were left out, and why, as errors; as warnings what else a
 *     reader must know
 */
public record BoundBook(int briefings, int pages, List<Diagnostic> diagnostics) {
  public BoundBook {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether no file was left out. */
  public boolean isWhole() {
    return diagnostics.stream()
        .noneMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
  }
}
