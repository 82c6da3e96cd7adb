package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.FileContent;
import org.readout.extract.article.UnreadableFileException;
import org.readout.model.source.Diagnostic;
import org.readout.report.json.VisitRecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a folder to the data behind the briefing. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write what the articles say to standard output.",
    footer = {
      "",
      "json          the visit: outcomes, figures, quotations, each with its evidence",
      "text          the clean text of each article, a form feed between two",
      "articles      a line of JSON for each article",
      "attributions  a line of JSON for each: spans of source, cue and content"
    })
@Example("readout extract visit > visit.json")
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder of articles.")
  private @Nullable Path folder;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES} (as given: ${DEFAULT-VALUE}).")
  private Format format = Format.JSON;

  @Mixin private EmbeddingsOption embeddings = new EmbeddingsOption();

  ExtractCommand(Console console) {
    this.console = console;
  }

  /** What is written. */
  enum Format {
    JSON,
    TEXT,
    ARTICLES,
    ATTRIBUTIONS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--explain-reading",
      paramLabel = "FILE",
      description =
          "Say what is read from one file, what told it, and what is left out and why; DIR is not"
              + " looked at.")
  private @Nullable Path explained;

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (explained != null) {
      return explain(explained);
    }
    if (folder == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "Missing required parameter: 'DIR'");
    }
    DossierFolder dossier = new DossierFolder(folder, embeddings.extraction());
    console.write(
        switch (format) {
          case JSON -> new VisitRecordWriter().write(dossier.extract(console.messages()));
          case TEXT -> text(dossier.read(console.messages()));
          case ARTICLES -> JsonLines.articles(dossier.read(console.messages()));
          case ATTRIBUTIONS -> JsonLines.attributions(dossier.read(console.messages()));
        });
    return ExitCode.DONE.code();
  }

  private Integer explain(Path file) throws CommandFailure, IOException {
    try {
      FileContent content = new DossierReader().readFile(file);
      content.diagnostics().forEach(console.messages()::report);
      console.write(ReadingAccount.of(content).getBytes(StandardCharsets.UTF_8));
      return ExitCode.DONE.code();
    } catch (UnreadableFileException e) {
      throw new CommandFailure(
          ExitCode.NOTHING_USABLE,
          Diagnostic.error(file.toString(), String.valueOf(e.getMessage()), e.hint()),
          e);
    }
  }

  private static byte[] text(List<AnnotatedArticle> articles) {
    return articles.stream()
        .map(article -> article.text().readable() + "\n")
        .collect(Collectors.joining("\f"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
