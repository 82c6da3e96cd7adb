package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.report.json.VisitRecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      "attributions  a line of JSON for each attribution: spans of source, cue and content"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Folder of articles.")
  private Path folder = Path.of("");

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

  @Override
  public Integer call() throws CommandFailure, IOException {
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

  private static byte[] text(List<AnnotatedArticle> articles) {
    return articles.stream()
        .map(article -> article.text().text() + "\n")
        .collect(Collectors.joining("\f"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
