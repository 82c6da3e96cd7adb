package org.readout.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.Twin;

/**
 * What a briefing is made of and how it is to look; what is {@code null} or empty is left to the
 * dossier, and then to the template.
 *
 * @param dossier folder of articles
 * @param template a pack's name or path
 * @param base where a template's relative path starts
 * @param options values for the template's options
 * @param marking handling marking in place of the dossier's
 * @param needsMarking whether a briefing without a marking is refused
 * @param dated the PDF's date in place of the day up to which the articles tell
 * @param twins which forms of it are made
 */
public record BriefingJob(
    Path dossier,
    @Nullable String template,
    Path base,
    Map<String, String> options,
    @Nullable String marking,
    boolean needsMarking,
    @Nullable Form form,
    @Nullable Paper paper,
    @Nullable Instant dated,
    Set<Twin> twins) {
  public BriefingJob {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    twins = Collections.unmodifiableSet(EnumSet.copyOf(twins));
  }

  /** The briefing that the dossier asks for, as PDF. */
  public static BriefingJob of(Path dossier) {
    return new BriefingJob(
        dossier,
        null,
        Path.of(""),
        Map.of(),
        null,
        false,
        null,
        null,
        null,
        EnumSet.of(Twin.PDF));
  }
}
