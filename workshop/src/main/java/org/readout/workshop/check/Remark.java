package org.readout.workshop.check;

import java.util.List;
import org.readout.model.source.Diagnostic;

/**
 * Something about a pack that should be mended.
 *
 * @param source the line it is about, between its neighbours; empty where the place is not known
 */
public record Remark(Diagnostic diagnostic, List<SourceLine> source) {
  public Remark {
    source = List.copyOf(source);
  }

  /** Whether the pack can't be used as it is. */
  public boolean isError() {
    return diagnostic.severity() == Diagnostic.Severity.ERROR;
  }

  /**
   * A line of a pack's file.
   *
   * @param number from 1
   */
  public record SourceLine(int number, String text) {}
}
