package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program without its process: give it streams and arguments, get an exit code. Each trouble is
 * one line on {@code err}; stack traces come only with {@code --verbose}.
 */
public final class ReadoutCommandLine {
  private final Console console;
  private final Map<String, String> environment;
  private final Ansi ansi;

  /**
   * @param environment of which {@code NO_COLOR}, {@code SOURCE_DATE_EPOCH}, and those of {@link
   *     TemplateFolders} are honoured
   */
  public ReadoutCommandLine(
      InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    this.console = new Console(in, out, new Messages(err));
    this.environment = Map.copyOf(environment);
    this.ansi = environment.getOrDefault("NO_COLOR", "").isEmpty() ? Ansi.AUTO : Ansi.OFF;
  }

  /** Runs one command and returns what the shell is told. */
  public int execute(String... args) {
    try {
      return commandLine().execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return fault(e, "the input is too large or too deeply nested", "split the dossier");
    }
  }

  private CommandLine commandLine() {
    PackShelf shelf = TemplateFolders.shelf(environment);
    CommandLine line = new CommandLine(new ReadoutCommand(console.messages()));
    line.addSubcommand(new GenerateCommand(console, environment.get(SourceDate.VARIABLE), shelf));
    line.addSubcommand(TemplateCommand.with(console, shelf));
    line.addSubcommand(new BookCommand(console, shelf));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(this::misused);
    line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown));
    return line;
  }

  private int misused(ParameterException thrown, String[] args) {
    String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
    String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    report(null, message, suggestion(thrown, "see " + command + " --help"), thrown);
    return ExitCode.USAGE.code();
  }

  private static String suggestion(ParameterException thrown, String otherwise) {
    return meant(thrown).map(word -> "did you mean " + word + "?").orElse(otherwise);
  }

  private static Optional<String> meant(ParameterException thrown) {
    if (thrown instanceof UnmatchedArgumentException unmatched) {
      CommandSpec command = thrown.getCommandLine().getCommandSpec();
      List<String> known = new ArrayList<>(command.optionsMap().keySet());
      known.addAll(command.subcommands().keySet());
      String written = unmatched.getUnmatched().getFirst().replaceFirst("=.*", "");
      return Spelling.nearest(written, known);
    }
    ArgSpec option = thrown.getArgSpec();
    return option == null || option.completionCandidates() == null || thrown.getValue() == null
        ? Optional.empty()
        : Spelling.nearest(thrown.getValue().toLowerCase(Locale.ROOT), words(option));
  }

  private static List<String> words(ArgSpec option) {
    List<String> words = new ArrayList<>();
    option.completionCandidates().forEach(words::add);
    return words;
  }

  private int failed(Exception thrown) {
    return switch (thrown) {
      case CommandFailure failure -> {
        console.messages().report(failure.diagnostic(), failure);
        yield failure.exitCode().code();
      }
      case InvalidDossierException invalid -> {
        console.messages().report(invalid.diagnostics());
        yield ExitCode.INVALID_SETTINGS.code();
      }
      case InvalidPackException invalid -> {
        List<Diagnostic> found = invalid.diagnostics();
        console.messages().report(found.subList(0, found.size() - 1));
        console.messages().report(found.getLast(), invalid);
        yield ExitCode.INVALID_SETTINGS.code();
      }
      case IOException io -> fault(io, message(io), null);
      default -> fault(thrown, "internal fault: " + thrown, "run it with --verbose and report it");
    };
  }

  private int fault(Throwable thrown, String message, @Nullable String hint) {
    report(null, message, hint, thrown);
    return ExitCode.FAULT.code();
  }

  private void report(
      @Nullable String file, String message, @Nullable String hint, Throwable thrown) {
    console
        .messages()
        .report(new Diagnostic(Diagnostic.Severity.ERROR, message, file, null, null, hint), thrown);
  }

  private static String message(IOException thrown) {
    return thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
  }
}
