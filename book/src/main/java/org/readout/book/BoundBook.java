package org.readout.book;

import java.util.List;
import org.readout.model.source.Diagnostic;

/**
 * What came of binding.
 *
 * @param briefings that are in the book; with none, there is no book
 * @param diagnostics the files that were left out, and why
 */
public record BoundBook(int briefings, int pages, List<Diagnostic> diagnostics) {
  public BoundBook {
    diagnostics = List.copyOf(diagnostics);
  }
}
