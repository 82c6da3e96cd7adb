package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Relevance;
import org.readout.report.Publication;
import org.readout.report.json.VisitRecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From a folder to the briefing. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write the briefing of a visit as PDF.",
    footer = {
      "",
      "An article that can't be read is reported and listed in the briefing's annex C; the briefing",
      "is made of the others."
    })
final class GenerateCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of articles; without it, the bundled sample.")
  private @Nullable Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.pdf",
      defaultValue = "briefing.pdf",
      description = "Where to write it, - for standard output (as given: ${DEFAULT-VALUE}).")
  private Path output = Path.of("briefing.pdf");

  @Mixin private PageOptions pages = new PageOptions();

  @Mixin private MarkingOptions marking = new MarkingOptions();

  @Mixin private EmbeddingsOption embeddings = new EmbeddingsOption();

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (folder != null) {
      generate(new DossierFolder(folder, embeddings.extraction()));
    } else {
      try (SampleDossier sample = SampleDossier.unpack()) {
        generate(new DossierFolder(sample.folder(), embeddings.extraction()));
      }
    }
    return ExitCode.DONE.code();
  }

  private void generate(DossierFolder dossier) throws CommandFailure, IOException {
    if (output.equals(STANDARD_OUTPUT)) {
      console.write(publish(marking.applyTo(dossier.extract(console.messages()))));
      return;
    }
    OutputFile file = OutputFile.at(output);
    VisitRecord visit = marking.applyTo(dossier.extract(console.messages()));
    for (Path input : dossier.files(visit)) {
      file.mustNotBe(input);
    }
    file.write(publish(visit));
    console.messages().say("wrote " + output + ": " + summary(visit));
  }

  private byte[] publish(VisitRecord visit) throws IOException {
    byte[] data = new VisitRecordWriter().write(visit);
    return new Publication(Version.number()).publish(visit, data, pages.form(), pages.paper());
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
