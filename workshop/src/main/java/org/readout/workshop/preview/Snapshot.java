package org.readout.workshop.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.report.Proof;

/**
 * How things stand after a rebuild.
 *
 * @param revision counts the rebuilds
 * @param proof the last that could be printed; {@code null} where none could yet
 * @param faults why there is no newer one; empty where {@code proof} is of this revision
 * @param millis that the rebuild took
 */
record Snapshot(int revision, @Nullable Proof proof, List<Diagnostic> faults, long millis) {
  static final Snapshot NOTHING = new Snapshot(0, null, List.of(), 0);

  Snapshot {
    faults = List.copyOf(faults);
  }
}
