package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.batch.Batch;
import org.readout.batch.BatchItem;
import org.readout.batch.BatchSettings;
import org.readout.batch.BatchSettings.Rerun;
import org.readout.batch.BatchSummary;
import org.readout.batch.BriefingMaker;
import org.readout.batch.FolderManifest;
import org.readout.batch.InvalidManifestException;
import org.readout.batch.LockedException;
import org.readout.batch.ManifestReader;
import org.readout.batch.Shard;
import org.readout.extract.Extraction;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** From many dossiers to many briefings. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write the briefings of many dossiers; go on where a run was killed.",
    footer = {
      "",
      "A manifest is YAML, JSON lines or CSV, see the manual. Without one, name folders:",
      "each becomes a briefing named as it is. What came of each item is kept in",
      "readout-ledger.jsonl beside the outputs. Exits with 3 where an item failed."
    })
final class BatchCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final PackShelf shelf;
  private final InstantSource clock;
  private final boolean isOnTerminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "MANIFEST|DIR",
      description = "A manifest, - for standard input, or folders of articles.")
  private List<String> named = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "briefings",
      description = "Folder for the briefings and the ledger (as given: ${DEFAULT-VALUE}).")
  private Path output = Path.of("briefings");

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Items made side by side (as given: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "Make only what has no valid result yet.")
  private boolean resume;

  @Option(
      names = "--retry",
      paramLabel = "failed|retryable",
      converter = RetryByName.class,
      description = "Make only what failed, or what the machine failed.")
  private @Nullable Rerun retry;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardByName.class,
      description = "Make only the I-th of N parts, told by the items' ids.")
  private Shard shard = Shard.WHOLE;

  @Option(names = "--root", paramLabel = "DIR", description = "What the manifest's paths may not leave (as given: its folder).")
  private @Nullable Path root;

  @Option(
      names = "--item-time",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "How long an item may take (as given: ${DEFAULT-VALUE}).")
  private int seconds = 600;

  @Option(
      names = "--item-memory",
      paramLabel = "MB",
      defaultValue = "65536",
      description = "How much memory an item may ask for, all in all (as given: ${DEFAULT-VALUE}).")
  private long megabytes = 65536;

  @Option(names = "--dry-run", description = "Print what would be made, and make nothing.")
  private boolean dry;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what came of each item, as .json or .html.")
  private @Nullable Path report;

  /**
   * @param clock for the times in the ledger
   * @param isOnTerminal whether somebody watches
   */
  BatchCommand(
      Console console, PackShelf shelf, InstantSource clock, boolean isOnTerminal) {
    this.isOnTerminal = isOnTerminal;
    this.console = console;
    this.shelf = shelf;
    this.clock = clock;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    List<BatchItem> items = shard.of(items());
    if (dry) {
      console.write(BatchPlan.of(items, output).getBytes(StandardCharsets.UTF_8));
      return ExitCode.DONE.code();
    }
    BatchReportFile file = report == null ? null : BatchReportFile.at(report);
    BriefingMaker maker = new BriefingMaker(Version.number(), shelf, Extraction.onOneThread());
    Batch batch = new Batch(maker, Version.number(), shelf, output, settings(), clock);
    BatchTalk talk = BatchTalk.of(items.size(), console, isOnTerminal);
    BatchSummary summary;
    Interruption interruption = Interruption.stopping(batch, talk);
    try {
      summary = batch.run(items, talk);
    } catch (LockedException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          Diagnostic.error(String.valueOf(e.getMessage()), "two runs at once", "wait for the other"));
    } finally {
      interruption.close();
      talk.end();
    }
    if (file != null) {
      file.write(summary);
    }
    talk.sum(summary);
    return exitCode(summary).code();
  }

  private static ExitCode exitCode(BatchSummary summary) {
    if (summary.left() > 0) {
      return ExitCode.INTERRUPTED;
    }
    return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private BatchSettings settings() throws CommandFailure {
    if (jobs < 1) {
      throw CommandFailure.usage("--jobs is at least 1", null);
    }
    Rerun rerun = retry != null ? retry : resume ? Rerun.UNFINISHED : Rerun.ALL;
    return new BatchSettings(jobs, rerun, Duration.ofSeconds(seconds), megabytes << 20);
  }

  private List<BatchItem> items() throws CommandFailure, IOException {
    try {
      return named.size() == 1 && !Files.isDirectory(Path.of(named.getFirst()))
          ? manifest(named.getFirst())
          : FolderManifest.of(named.stream().map(Path::of).toList(), Map.of(), output);
    } catch (InvalidManifestException e) {
      List<Diagnostic> found = e.diagnostics();
      console.messages().report(found.subList(0, found.size() - 1));
      throw new CommandFailure(ExitCode.USAGE, found.getLast(), e);
    }
  }

  private List<BatchItem> manifest(String name)
      throws CommandFailure, IOException, InvalidManifestException {
    boolean isPiped = name.equals(STANDARD_INPUT);
    if (!isPiped && !Files.isReadable(Path.of(name))) {
      throw CommandFailure.usage(name + ": no such manifest", "name a file, or folders of articles");
    }
    byte[] bytes =
        isPiped ? console.in().readAllBytes() : Files.readAllBytes(Path.of(name));
    String text = new String(bytes, StandardCharsets.UTF_8);
    Path parent = isPiped ? null : Path.of(name).toAbsolutePath().getParent();
    Path base = parent == null ? Path.of("").toAbsolutePath() : parent;
    Path limit = (root == null ? base : root).toRealPath();
    return ManifestReader.read(
        name, text, ManifestReader.Format.of(name, text), base, limit, output);
  }

  static final class RetryByName implements ITypeConverter<Rerun> {
    @Override
    public Rerun convert(String name) {
      return switch (name) {
        case "failed" -> Rerun.FAILED;
        case "retryable" -> Rerun.RETRYABLE;
        default ->
            throw new TypeConversionException("\"" + name + "\" is neither failed nor retryable");
      };
    }
  }

  static final class ShardByName implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String words) {
      try {
        return Shard.parse(words);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("\"" + words + "\" is no shard; write 2/5 for the 2nd of 5");
      }
    }
  }
}
