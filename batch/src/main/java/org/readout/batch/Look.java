package org.readout.batch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.report.pack.Design;
import org.readout.report.pack.DesignChoice;
import org.readout.report.pack.TemplatePack;

/**
 * What makes a briefing look as it does: briefings of one look are printed by one publication.
 *
 * @param packs the template and those it extends
 * @param parts files that stand before the template's; {@code null} for none
 * @param options each with its words
 */
record Look(List<String> packs, @Nullable Path parts, Form form, List<List<String>> options) {
  static Look of(Design design, BriefingJob job) {
    Path given = job.look().parts();
    return new Look(
        design.lineage().stream().map(Look::name).toList(),
        given == null ? DesignChoice.partsOf(job.dossier()) : given,
        design.form(),
        design.options().all().stream().map(option -> option.words()).toList());
  }

  private static String name(TemplatePack pack) {
    return pack.location() + " " + pack.name() + " " + pack.version();
  }
}
