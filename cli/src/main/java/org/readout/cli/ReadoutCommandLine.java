package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.readout.cli.ConfigurationFile.Setting;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackShelf;
import org.readout.settings.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program without its process: give it streams and arguments, get an exit code. Each trouble is
 * one line on {@code err}; stack traces come only with {@code --verbose}.
 */
public final class ReadoutCommandLine {
  /** Set by the launcher to a terminal's columns where standard error is one. */
  static final String TERMINAL = "READOUT_TERMINAL";

  private final Console console;
  private final Map<String, String> environment;
  private final Path folder;
  private final Ansi ansi;

  /**
   * @param environment of which {@code NO_COLOR}, {@code SOURCE_DATE_EPOCH}, and those of {@link
   *     TemplateFolders} and {@link Configuration} are honoured
   */
  public ReadoutCommandLine(
      InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    this(in, out, err, environment, Path.of(""));
  }

  /**
   * @param folder where to look for {@code readout.yaml}; paths on the command line are meant from
   *     the process's working folder all the same
   */
  ReadoutCommandLine(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      Path folder) {
    this.folder = folder;
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

  /** The commands as they are before any is run: what help, completion and manual are made of. */
  CommandLine commandLine() {
    PackShelf shelf = TemplateFolders.shelf(environment);
    CommandLine line = new CommandLine(new ReadoutCommand(console.messages()));
    line.addSubcommand(new GenerateCommand(console, environment.get(SourceDate.VARIABLE), shelf));
    line.addSubcommand(TemplateCommand.with(console, shelf));
    line.addSubcommand(new BatchCommand(console, shelf, InstantSource.system(), environment));
    line.addSubcommand(new BookCommand(console, shelf));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    AtomicReference<Configuration> configuration = new AtomicReference<>();
    line.addSubcommand(new CompletionCommand(console));
    line.addSubcommand(new DoctorCommand(console, shelf, configuration::get));
    configuration.set(Configuration.of(line.getCommandSpec(), environment, folder));
    line.setDefaultValueProvider(configuration.get());
    line.setExecutionStrategy(parsed -> run(parsed, configuration.get()));
    HelpPages.layOut(line);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((thrown, args) -> misused(thrown, configuration.get()));
    line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown));
    return line;
  }

  /** Settings that are wrong stop every command but those that help to mend them. */
  private int run(ParseResult parsed, Configuration configuration) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    CommandSpec command = parsed.asCommandLineList().getLast().getCommandSpec();
    boolean isForRepair = List.of("doctor", "completion").contains(command.name());
    List<Diagnostic> problems = configuration.diagnostics();
    if (!isForRepair) {
      console.messages().report(problems);
      if (problems.stream().anyMatch(it -> it.severity() == Diagnostic.Severity.ERROR)) {
        return ExitCode.INVALID_SETTINGS.code();
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int misused(ParameterException thrown, Configuration configuration) {
    String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
    String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    String hint = suggestion(thrown, "see " + command + " --help");
    Setting setting = culprit(thrown, configuration);
    if (setting == null) {
      report(null, message, hint, thrown);
      return ExitCode.USAGE.code();
    }
    Diagnostic error = Diagnostic.error(setting.source(), message, hint);
    console.messages().report(setting.place() == null ? error : error.at(setting.place()), thrown);
    return ExitCode.INVALID_SETTINGS.code();
  }

  /** The setting that has the value nobody wrote on the command line. */
  private static @Nullable Setting culprit(ParameterException thrown, Configuration configuration) {
    ArgSpec option = thrown.getArgSpec();
    return option == null || thrown.getValue() == null
        ? null
        : configuration
            .setting(option)
            .filter(setting -> setting.value().contains(thrown.getValue()))
            .orElse(null);
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
      return Suggestion.nearest(known, written);
    }
    ArgSpec option = thrown.getArgSpec();
    return option == null || option.completionCandidates() == null || thrown.getValue() == null
        ? Optional.empty()
        : Suggestion.nearest(
            option.completionCandidates(), thrown.getValue().toLowerCase(Locale.ROOT));
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
