package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Relevance;
import org.readout.report.PdfSettings;
import org.readout.report.Publication;
import org.readout.report.Twin;
import org.readout.report.pack.Design;
import org.readout.report.pack.DesignChoice;
import org.readout.report.pack.PackShelf;
import org.readout.report.pdf.Attachment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From a folder to the briefing. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write the briefing of a visit, as PDF and in other forms.",
    footer = {
      "",
      "pdf   the document, PDF/UA-1 and PDF/A-3a, with the data attached",
      "html  one page for browsers that loads nothing from outside",
      "json  the data: outcomes, figures, quotations, each with its evidence",
      "csv   the outcomes for spreadsheets, one a row",
      "md    Markdown, as GitHub shows it",
      "",
      "The PDF's date is SOURCE_DATE_EPOCH, else the last day the articles tell of."
    })
@Example({
  "readout generate visit -o visit.pdf --marking TLP:GREEN",
  "readout generate visit --format pdf,html --form two-page"
})
final class GenerateCommand implements Callable<Integer> {
  private final Console console;
  private final @Nullable String sourceDate;
  private final PackShelf shelf;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of articles; without it, the bundled sample.")
  private @Nullable Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "briefing.pdf",
      description = "Where to write it, - for standard output (as given: ${DEFAULT-VALUE}).")
  private Path output = Path.of("briefing.pdf");

  @Option(
      names = "--format",
      paramLabel = "FORMAT,…",
      split = ",",
      hideParamSyntax = true,
      description =
          "Some of ${COMPLETION-CANDIDATES} (as given: what FILE's ending says, else pdf).")
  private @Nullable List<Twin> formats;

  @Mixin private SinceOption since = new SinceOption();

  @Option(names = "--attach-sources", description = "Attach the files of the articles to the PDF.")
  private boolean attachSources;

  @Mixin private PageOptions pages = new PageOptions();

  @Mixin private TemplateOptions template = new TemplateOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private MarkingOptions marking = new MarkingOptions();

  @Mixin private EmbeddingsOption embeddings = new EmbeddingsOption();

  /**
   * @param sourceDate what the environment says of the document's date
   * @param shelf where templates are found
   */
  GenerateCommand(Console console, @Nullable String sourceDate, PackShelf shelf) {
    this.console = console;
    this.sourceDate = sourceDate;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    BriefingFiles files = BriefingFiles.of(output, formats);
    Instant dated = SourceDate.of(sourceDate);
    if (attachSources && !files.names().containsKey(Twin.PDF)) {
      throw CommandFailure.usage("--attach-sources is for the PDF, which is not asked for", null);
    }
    if (folder != null) {
      generate(folder, files, dated);
    } else {
      try (SampleDossier sample = SampleDossier.unpack()) {
        generate(sample.folder(), files, dated);
      }
    }
    return ExitCode.DONE.code();
  }

  private void generate(Path from, BriefingFiles files, @Nullable Instant dated)
      throws CommandFailure, IOException {
    DossierFolder dossier = new DossierFolder(from, embeddings.extraction());
    Edition before = since.edition(console.in());
    Twin alone = files.toStandardOutput();
    if (alone != null) {
      VisitRecord visit = visit(dossier, before);
      console.write(twins(dossier, visit, List.of(alone), dated).getOrDefault(alone, new byte[0]));
      return;
    }
    OutputFiles outputs = OutputFiles.at(files);
    VisitRecord visit = visit(dossier, before);
    outputs.mustNotBe(dossier.files(visit));
    outputs.write(twins(dossier, visit, files.names().keySet(), dated));
    String names = files.files().stream().map(Path::toString).collect(Collectors.joining(", "));
    console.messages().say("wrote " + names + ": " + summary(visit));
  }

  private VisitRecord visit(DossierFolder dossier, @Nullable Edition before)
      throws CommandFailure, IOException {
    VisitRecord visit = marking.applyTo(dossier.extract(console.messages()));
    return SinceOption.compared(visit, before);
  }

  private Map<Twin, byte[]> twins(
      DossierFolder dossier, VisitRecord read, Collection<Twin> wanted, @Nullable Instant dated)
      throws CommandFailure, IOException {
    DesignChoice choice = template.choice(pages.form());
    Design design = choice.of(read, dossier.path(), shelf);
    VisitRecord visit = language.applyTo(choice.named(read, design));
    PdfSettings settings = settings(dossier, visit, dated, design);
    Publication publication = new Publication(Version.number(), design, console.messages()::report);
    Map<Twin, byte[]> twins = new EnumMap<>(Twin.class);
    for (Twin twin : wanted) {
      twins.put(twin, publication.publish(visit, twin, settings));
    }
    Set<Diagnostic> shortcomings = new LinkedHashSet<>();
    for (Twin twin : wanted) {
      shortcomings.addAll(publication.shortcomings(visit, twin));
    }
    dossier.report(List.copyOf(shortcomings), console.messages());
    if (twins.containsKey(Twin.PDF)) {
      dossier.report(publication.missingGlyphs(visit, settings), console.messages());
    }
    return twins;
  }

  private PdfSettings settings(
      DossierFolder dossier, VisitRecord visit, @Nullable Instant dated, Design design)
      throws CommandFailure, IOException {
    List<Attachment> sources = attachSources ? new SourceFiles(dossier).of(visit) : List.of();
    return new PdfSettings(design.form(), pages.paper(design), dated, sources);
  }

  private static String summary(VisitRecord visit) {
    long used =
        visit.articles().stream().filter(article -> article.relevance() == Relevance.EVENT).count();
    int outcomes = visit.outcomes().size();
    return (outcomes == 1 ? "1 outcome" : outcomes + " outcomes")
        + " from "
        + used
        + " of "
        + (visit.articles().size() == 1 ? "1 article" : visit.articles().size() + " articles");
  }
}
