package org.readout.workshop.preview;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.PackShelf;

/**
 * What is looked at.
 *
 * @param version of Readout
 * @param visit read once; its articles are not read again
 * @param shelf where packs are found that the pack extends
 * @param pack a pack's folder or zip
 * @param ownParts files that stand before the pack's; {@code null} for none
 * @param values that the dossier sets of the pack's options
 */
public record PreviewSubject(
    String version,
    VisitRecord visit,
    PackShelf shelf,
    Path pack,
    @Nullable Path ownParts,
    List<GivenValue> values) {
  public PreviewSubject {
    values = List.copyOf(values);
  }
}
