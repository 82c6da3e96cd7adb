package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.compare.EditionComparer;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.VisitRecord;
import picocli.CommandLine.Option;

/** An earlier briefing, with which the new one is to be compared. */
final class SinceOption {
  @Option(
      names = "--since",
      paramLabel = "OLD",
      description = "Say what changed since that briefing, a PDF or JSON.")
  private @Nullable Path old;

  /** The briefing that is asked for, read before any work is done; {@code null} for none. */
  @Nullable Edition edition(InputStream standardInput) throws CommandFailure, IOException {
    return old == null ? null : new EditionFile(old).read(standardInput);
  }

  /** The visit with what changed since an edition. */
  static VisitRecord compared(VisitRecord visit, @Nullable Edition before) {
    return before == null ? visit : visit.since(EditionComparer.compare(before, Edition.of(visit)));
  }
}
