package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.source.Diagnostic;
import org.readout.model.trail.OutcomeTrail;
import org.readout.model.trail.TracedVisit;
import org.readout.report.explain.Explanation;
import org.readout.report.explain.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** From a folder and an outcome's id to the reasons. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Say how an outcome came about, from the words to its rank.",
    footer = {"", "Without an id, the outcomes are listed, one a line."})
@Example({"readout explain visit", "readout explain visit O7"})
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern ID = Pattern.compile("[Oo]?([1-9]\\d{0,8})");
  private static final int NEAREST = 3;

  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "Folder of articles.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "Id of an outcome, such as O7.")
  private @Nullable String id;

  @Mixin private ReportOption report = new ReportOption();

  @Mixin private EmbeddingsOption embeddings = new EmbeddingsOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    TracedVisit traced =
        new DossierFolder(folder, embeddings.extraction()).trace(console.messages());
    List<OutcomeTrail> all = traced.trail().outcomes();
    List<OutcomeTrail> asked = id == null ? all : List.of(asked(id, all));
    console.write(
        switch (report.format()) {
          case TEXT -> text(new Explanation(traced), asked).getBytes(StandardCharsets.UTF_8);
          case JSON -> ExplanationJson.write(asked);
        });
    return ExitCode.DONE.code();
  }

  private String text(Explanation explanation, List<OutcomeTrail> asked) {
    return id == null
        ? explanation.list()
        : explanation.of(asked.getFirst().outcome().id()).orElseThrow();
  }

  private OutcomeTrail asked(String written, List<OutcomeTrail> all) throws CommandFailure {
    Matcher form = ID.matcher(written);
    int number = form.matches() ? Integer.parseInt(form.group(1)) : 0;
    return all.stream()
        .filter(trail -> trail.outcome().id().number() == number)
        .findFirst()
        .orElseThrow(() -> unknown(written, number, all));
  }

  private CommandFailure unknown(String written, int number, List<OutcomeTrail> all) {
    String near =
        all.stream()
            .map(trail -> trail.outcome().id())
            .sorted(Comparator.comparingInt((OutcomeId id) -> Math.abs(id.number() - number)))
            .limit(NEAREST)
            .sorted()
            .map(OutcomeId::toString)
            .collect(Collectors.joining(", "));
    String hint = all.isEmpty() ? "it has no outcome at all" : "nearest are " + near;
    return new CommandFailure(
        ExitCode.USAGE,
        Diagnostic.error(folder.toString(), "has no outcome \"" + written + "\"", hint));
  }
}
