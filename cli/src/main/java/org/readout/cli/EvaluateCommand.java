package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.evaluate.AnswerKey;
import org.readout.evaluate.AnswerKeyReader;
import org.readout.evaluate.Evaluation;
import org.readout.evaluate.EvaluationWriter;
import org.readout.evaluate.Evaluator;
import org.readout.evaluate.InvalidKeyException;
import org.readout.model.source.Diagnostic;
import org.readout.model.trail.TracedVisit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From an answer key and a folder to figures. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Score what is extracted from a folder against an answer key.",
    footer = {
      "",
      "An answer key is a JSON file that a careful reader wrote; the manual has its",
      "format. Each line is a name, a value, and what it was counted from."
    })
@Example("readout evaluate key.json visit --misses")
final class EvaluateCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "KEY.json",
      description = "The answer key, - for standard input.")
  private Path key = STANDARD_INPUT;

  @Parameters(index = "1", paramLabel = "DIR", description = "Folder of articles.")
  private Path folder = Path.of("");

  @Option(names = "--misses", description = "List what was missed, and why.")
  private boolean misses;

  @Mixin private ReportOption report = new ReportOption();

  @Mixin private EmbeddingsOption embeddings = new EmbeddingsOption();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    AnswerKey answers = readKey();
    TracedVisit traced =
        new DossierFolder(folder, embeddings.extraction()).trace(console.messages());
    Evaluator evaluator = new Evaluator();
    evaluator.check(key.toString(), answers, traced.visit()).forEach(console.messages()::report);
    Evaluation evaluation = evaluator.evaluate(answers, traced);
    EvaluationWriter writer = new EvaluationWriter(misses);
    console.write(
        switch (report.format()) {
          case TEXT -> writer.text(evaluation).getBytes(StandardCharsets.UTF_8);
          case JSON -> writer.json(evaluation);
        });
    return ExitCode.DONE.code();
  }

  private AnswerKey readKey() throws CommandFailure, IOException {
    try {
      return new AnswerKeyReader().read(key.toString(), bytes());
    } catch (InvalidKeyException e) {
      List<Diagnostic> found = e.diagnostics();
      found.subList(0, found.size() - 1).forEach(console.messages()::report);
      throw new CommandFailure(ExitCode.INVALID_SETTINGS, found.getLast(), e);
    }
  }

  private byte[] bytes() throws CommandFailure, IOException {
    if (key.equals(STANDARD_INPUT)) {
      return console.in().readAllBytes();
    }
    if (!Files.isReadable(key) || Files.isDirectory(key)) {
      String message = Files.exists(key) ? "can't be read" : "no such file";
      throw new CommandFailure(
          ExitCode.USAGE,
          Diagnostic.error(key.toString(), message, "name an answer key, a JSON file"));
    }
    return Files.readAllBytes(key);
  }
}
