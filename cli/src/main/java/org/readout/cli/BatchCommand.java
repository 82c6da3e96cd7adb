package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
import org.readout.batch.LockedException;
import org.readout.batch.Shard;
import org.readout.extract.Extraction;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** From many dossiers to many briefings. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write the briefings of many dossiers; go on where a run was killed.",
    footer = {
      "",
      "Options of looks and marking are for items that say nothing else. What came of",
      "each item is kept beside the outputs. Exits with 3 where one failed."
    })
@Example("readout batch nightly.yaml -o briefings --resume")
final class BatchCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;
  private final InstantSource clock;
  private final Map<String, String> environment;

  @Mixin private BatchItems items = new BatchItems();

  @Mixin private BatchBinding binding = new BatchBinding();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Items made side by side (as given: all processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "Make only what has no valid result.")
  private boolean resume;

  @Option(
      names = "--retry",
      paramLabel = "failed|retryable",
      converter = RetryByName.class,
      description = "Make only what failed, or the machine.")
  private @Nullable Rerun retry;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardByName.class,
      description = "Make the I-th of N parts alone.")
  private Shard shard = Shard.WHOLE;

  @Option(
      names = "--item-time",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "For one item (as given: ${DEFAULT-VALUE}).")
  private int seconds = 600;

  @Option(
      names = "--item-memory",
      paramLabel = "MB",
      defaultValue = "65536",
      description = "For one, in all (as given: ${DEFAULT-VALUE}).")
  private long megabytes = 65536;

  @Option(names = "--dry-run", description = "Print what would be made.")
  private boolean dry;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "What came of each item: .json, .html.")
  private @Nullable Path report;

  /**
   * @param clock for the times in the ledger
   * @param environment of which the date and whether there is a terminal are taken
   */
  BatchCommand(
      Console console, PackShelf shelf, InstantSource clock, Map<String, String> environment) {
    this.console = console;
    this.shelf = shelf;
    this.clock = clock;
    this.environment = environment;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    BatchSettings settings = settings();
    List<BatchItem> all =
        items.items(console, shelf, SourceDate.of(environment.get(SourceDate.VARIABLE)));
    if (dry) {
      String plan = BatchPlan.of(shard.of(all), items.output());
      console.write(plan.getBytes(StandardCharsets.UTF_8));
      return ExitCode.DONE.code();
    }
    items.makeOutput();
    BatchReportFile file = report == null ? null : BatchReportFile.at(report);
    BatchBinding.Plan plan = binding.plan(shelf, all, items.output(), items.paper());
    BatchSummary summary = run(all, settings);
    if (file != null) {
      file.write(summary);
    }
    boolean isBound =
        summary.left() > 0 || plan.bind(shard.of(all), items.output(), console.messages());
    return exitCode(summary, isBound).code();
  }

  private BatchSummary run(List<BatchItem> all, BatchSettings settings)
      throws CommandFailure, IOException {
    BriefingMaker maker = new BriefingMaker(Version.number(), shelf, Extraction.onOneThread());
    Batch batch = new Batch(maker, Version.number(), shelf, items.output(), settings, clock);
    BatchTalk talk =
        BatchTalk.of(
            shard.of(all).size(),
            items.output(),
            console.messages(),
            environment.get(ReadoutCommandLine.TERMINAL));
    Interruption interruption = Interruption.stopping(batch, talk);
    try {
      BatchSummary summary = batch.run(all, talk);
      talk.end(summary);
      return summary;
    } catch (LockedException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()), "wait until it has ended");
    } finally {
      interruption.close();
      talk.close();
    }
  }

  private static ExitCode exitCode(BatchSummary summary, boolean isBound) {
    if (summary.left() > 0) {
      return ExitCode.INTERRUPTED;
    }
    return summary.failed() > 0 || !isBound ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private BatchSettings settings() throws CommandFailure {
    if (jobs < 1 || seconds < 1 || megabytes < 1) {
      throw CommandFailure.usage("--jobs, --item-time and --item-memory are at least 1", null);
    }
    Rerun rerun = retry != null ? retry : resume ? Rerun.UNFINISHED : Rerun.ALL;
    return new BatchSettings(jobs, rerun, shard, Duration.ofSeconds(seconds), megabytes << 20);
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
        throw new TypeConversionException(
            "\"" + words + "\" is no shard; write 2/5 for the 2nd of 5");
      }
    }
  }
}
