package org.readout.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Paper;
import org.readout.report.Twin;
import org.readout.report.pack.DesignChoice;

/**
 * What a briefing is made of and how it is to look; what is {@code null} is left to the dossier,
 * and then to the template.
 *
 * @param dossier folder of articles
 * @param look template, options and form
 * @param marking handling marking in place of the dossier's
 * @param needsMarking whether a briefing without a marking is refused
 * @param language tag of the language of the briefing's own words, in place of the dossier's
 * @param dated the PDF's date in place of the day up to which the articles tell
 * @param twins which forms of it are made
 */
public record BriefingJob(
    Path dossier,
    DesignChoice look,
    @Nullable String marking,
    boolean needsMarking,
    @Nullable String language,
    @Nullable Paper paper,
    @Nullable Instant dated,
    Set<Twin> twins) {
  public BriefingJob {
    twins = Collections.unmodifiableSet(EnumSet.copyOf(twins));
  }

  /** The briefing that the dossier asks for, as PDF. */
  public static BriefingJob of(Path dossier) {
    DesignChoice look = new DesignChoice(null, Path.of(""), Map.of(), null, null);
    return new BriefingJob(dossier, look, null, false, null, null, null, EnumSet.of(Twin.PDF));
  }
}
