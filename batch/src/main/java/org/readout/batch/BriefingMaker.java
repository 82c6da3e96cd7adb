package org.readout.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.PdfSettings;
import org.readout.report.Publication;
import org.readout.report.Twin;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;

/**
 * Makes briefings: from a dossier, a template pack and options to the bytes of files. It writes
 * nothing, and the same input gives the same bytes. Fonts, parsed templates and models are shared
 * by all briefings of one look; a template is read once, so a maker is to live as long as one run.
 * Safe to share between threads.
 */
public final class BriefingMaker {
  /** Looks that are kept ready; each takes the memory of its parsed templates and fonts. */
  private static final int LOOKS_KEPT = 8;

  /** Of the briefing that a thread makes: a publication serves several. */
  private static final ThreadLocal<@Nullable List<Diagnostic>> WARNINGS = new ThreadLocal<>();

  private final String version;
  private final PackShelf shelf;
  private final Extraction extraction;

  private final Map<Look, Publication> publications =
      new LinkedHashMap<>(LOOKS_KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Publication> eldest) {
          return size() > LOOKS_KEPT;
        }
      };

  /**
   * @param version of Readout, printed in the annex on method
   * @param shelf where templates are found
   */
  public BriefingMaker(String version, PackShelf shelf, Extraction extraction) {
    this.version = version;
    this.shelf = shelf;
    this.extraction = extraction;
  }

  /**
   * Makes a briefing.
   *
   * @throws UnusableDossierException where there is no such folder, no article in it can be used or
   *     a marking is needed and missing
   * @throws InvalidDossierException where {@code dossier.yaml} has errors
   * @throws org.readout.report.pack.InvalidPackException where the template or a value for one of
   *     its options has
   */
  public MadeBriefing make(BriefingJob job)
      throws IOException, UnusableDossierException, InvalidDossierException {
    VisitRecord read = visit(job);
    Design design = job.look().of(read, job.dossier(), shelf);
    VisitRecord named = job.look().named(read, design);
    VisitRecord visit = job.language() == null ? named : named.inLanguage(job.language());
    Publication publication = publication(Look.of(design, job), design);
    PdfSettings settings =
        new PdfSettings(
            design.form(),
            job.paper() == null ? design.paper() : job.paper(),
            job.dated(),
            List.of());
    List<Diagnostic> noticed = new ArrayList<>(visit.diagnostics());
    WARNINGS.set(noticed);
    Map<Twin, byte[]> twins = new EnumMap<>(Twin.class);
    try {
      for (Twin twin : job.twins()) {
        twins.put(twin, publication.publish(visit, twin, settings));
      }
      for (Twin twin : job.twins()) {
        publication.shortcomings(visit, twin).forEach(BriefingMaker::warn);
      }
    } finally {
      WARNINGS.remove();
    }
    return new MadeBriefing(visit, twins, noticed);
  }

  private VisitRecord visit(BriefingJob job)
      throws IOException, UnusableDossierException, InvalidDossierException {
    if (!Files.isDirectory(job.dossier())) {
      throw unusable(job, "no such folder", "name a folder of articles");
    }
    VisitRecord read = extraction.extract(job.dossier());
    if (read.articles().isEmpty()) {
      throw unusable(
          job, "no article in it can be used", "put articles there, as text, pages, PDFs or mails");
    }
    VisitRecord visit = job.marking() == null ? read : read.markedAs(job.marking());
    String marking = visit.settings().marking();
    if (job.needsMarking() && (marking == null || marking.isBlank())) {
      throw unusable(job, "the briefing has no handling marking", "add one to dossier.yaml");
    }
    return visit;
  }

  private static UnusableDossierException unusable(BriefingJob job, String message, String hint) {
    return new UnusableDossierException(Diagnostic.error(job.dossier().toString(), message, hint));
  }

  private Publication publication(Look look, Design design) throws IOException {
    synchronized (publications) {
      Publication known = publications.get(look);
      if (known == null) {
        known = new Publication(version, design, BriefingMaker::warn);
        publications.put(look, known);
      }
      return known;
    }
  }

  private static void warn(Diagnostic warning) {
    List<Diagnostic> noticed = WARNINGS.get();
    if (noticed != null && !noticed.contains(warning)) {
      noticed.add(warning);
    }
  }
}
