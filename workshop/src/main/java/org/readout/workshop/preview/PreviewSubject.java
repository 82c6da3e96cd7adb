package org.readout.workshop.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;

/**
 * What is looked at.
 *
 * @param version of Readout
 * @param visit read once; its articles are not read again
 * @param shelf where packs are found that the pack extends
 * @param name of the pack, or its path
 * @param pack the pack's folder or zip; {@code null} for one that comes with the program
 * @param ownParts files that stand before the pack's; {@code null} for none
 * @param values that the dossier sets of the pack's options
 */
public record PreviewSubject(
    String version,
    VisitRecord visit,
    PackShelf shelf,
    String name,
    @Nullable Path pack,
    @Nullable Path ownParts,
    List<GivenValue> values) {
  public PreviewSubject {
    values = List.copyOf(values);
  }

  /**
   * The pack as it is now.
   *
   * @throws org.readout.report.pack.InvalidPackException where it is invalid
   */
  TemplatePack open() throws IOException {
    return pack == null ? shelf.named(name) : PackShelf.open(pack);
  }
}
