package org.readout.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.Extraction;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.DossierSettings.GivenOption;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.PdfSettings;
import org.readout.report.Publication;
import org.readout.report.Twin;
import org.readout.report.pack.Design;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackOption;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;

/**
 * Makes briefings: from a dossier, a template pack and options to the bytes of files. It writes
 * nothing, and the same input gives the same bytes. Fonts, parsed templates and models are shared by
 * all briefings of one look. Safe to share between threads.
 */
public final class BriefingMaker {
  /** The dossier's folder of parts that stand before the template's. */
  private static final String OWN_PARTS = "template";

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
    TemplatePack pack = pack(job, visit);
    Look look = look(job, visit, pack);
    Design design =
        Design.of(shelf, new Design.Wish(pack, look.ownParts(), look.values()), look.form());
    Publication publication = publication(look, design);
    List<Diagnostic> noticed = new ArrayList<>(visit.diagnostics());
    WARNINGS.set(noticed);
    PdfSettings settings =
        new PdfSettings(design.form(), paper(job, design), job.dated(), List.of());
    Map<Twin, byte[]> twins = new EnumMap<>(Twin.class);
    try {
      for (Twin twin : job.twins()) {
        twins.put(twin, publication.publish(named(visit, job, design), twin, settings));
      }
    } finally {
      WARNINGS.remove();
    }
    return new MadeBriefing(visit, twins, noticed);
  }

  private static UnusableDossierException unusable(BriefingJob job, String message, String hint) {
    return new UnusableDossierException(
        Diagnostic.error(job.dossier().toString(), message, hint));
  }

  private static Look look(BriefingJob job, VisitRecord visit, TemplatePack pack) {
    List<GivenValue> values = new ArrayList<>();
    String file = DossierReader.DOSSIER_FILE;
    for (GivenOption option : visit.settings().options()) {
      values.add(new GivenValue(option.name(), option.words(), file, option.place()));
    }
    job.options().forEach((name, value) -> values.add(GivenValue.ofArgument(name, value)));
    Path own = job.dossier().resolve(OWN_PARTS);
    boolean hasParts = Files.isDirectory(own.resolve("parts"));
    String name = pack.location() + " " + pack.name() + " " + pack.version();
    return new Look(name, hasParts ? own : null, values, job.form());
  }

  private TemplatePack pack(BriefingJob job, VisitRecord visit) throws IOException {
    if (job.template() != null) {
      return shelf.find(job.template(), job.base());
    }
    String own = visit.settings().template();
    if (own != null && !own.isBlank()) {
      return shelf.find(own, job.dossier());
    }
    return shelf.named((job.form() == null ? Form.FULL : job.form()).pack());
  }

  private static VisitRecord named(VisitRecord visit, BriefingJob job, Design design) {
    TemplatePack pack = design.pack();
    boolean isAsked = job.template() != null || visit.settings().template() != null;
    String name = pack.isBundled() ? pack.name() : pack.name() + " " + pack.version();
    return isAsked ? visit.withTemplate(name) : visit;
  }

  private static Paper paper(BriefingJob job, Design design) {
    if (job.paper() != null) {
      return job.paper();
    }
    OptionValue option = design.options().find(PackOption.PAPER);
    for (Paper paper : Paper.values()) {
      if (option != null && paper.label().equals(option.word())) {
        return paper;
      }
    }
    return Paper.A4;
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
    if (noticed != null) {
      noticed.add(warning);
    }
  }

  /** What makes a briefing look as it does. */
  private record Look(
      String pack, @Nullable Path ownParts, List<GivenValue> values, @Nullable Form form) {}
}
