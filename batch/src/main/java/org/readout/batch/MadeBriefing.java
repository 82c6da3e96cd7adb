package org.readout.batch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.Twin;

/**
 * A briefing.
 *
 * @param twins the files' bytes
 * @param diagnostics what was noticed on the way, files named relative to the dossier
 */
public record MadeBriefing(
    VisitRecord visit, Map<Twin, byte[]> twins, List<Diagnostic> diagnostics) {
  public MadeBriefing {
    twins = Collections.unmodifiableMap(new EnumMap<>(twins));
    diagnostics = List.copyOf(diagnostics);
  }
}
