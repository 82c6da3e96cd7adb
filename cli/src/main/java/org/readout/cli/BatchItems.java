package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.batch.BatchItem;
import org.readout.batch.manifest.BatchPlace;
import org.readout.batch.manifest.FolderManifest;
import org.readout.batch.manifest.InvalidManifestException;
import org.readout.batch.manifest.ManifestDefaults;
import org.readout.batch.manifest.ManifestReader;
import org.readout.model.briefing.Paper;
import org.readout.model.source.Diagnostic;
import org.readout.report.Twin;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which briefings a batch makes: the manifest, and what holds for all of its items. */
final class BatchItems {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "MANIFEST|DIR",
      description = "A manifest, - for standard input, or folders.")
  private List<String> named = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "briefings",
      description = "For all files (as given: ${DEFAULT-VALUE}).")
  private Path output = Path.of("briefings");

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "What a manifest's paths may not leave.")
  private @Nullable Path root;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "Some of ${COMPLETION-CANDIDATES}.")
  private @Nullable List<Twin> formats;

  @Mixin private PackOptions pack = new PackOptions();

  @Mixin private MarkingOptions marking = new MarkingOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private PageOptions pages = new PageOptions();

  /**
   * Makes the folder for outputs, where books, registers and reports may stand too.
   *
   * @throws CommandFailure when it is a file, or can't be made
   */
  void makeOutput() throws CommandFailure {
    try {
      if (!Files.isDirectory(output)) {
        Files.createDirectories(output);
      }
    } catch (FileAlreadyExistsException e) {
      throw unusable(e, "is a file", "name a folder with -o");
    } catch (IOException e) {
      throw unusable(e, "can't be made a folder", "choose another place with -o");
    }
  }

  private CommandFailure unusable(IOException cause, String message, String hint) {
    Diagnostic error = Diagnostic.error(output.toString(), message, hint);
    return new CommandFailure(ExitCode.USAGE, error, cause);
  }

  /** The folder for outputs. */
  Path output() {
    return output;
  }

  /** The paper that is asked for; {@code null} for the templates'. */
  @Nullable Paper paper() {
    return pages.givenPaper();
  }

  /**
   * The items.
   *
   * @param dated the briefings' date, as the environment sets it
   * @throws CommandFailure with the last of what is wrong; the rest is reported
   */
  List<BatchItem> items(Console console, PackShelf shelf, @Nullable Instant dated)
      throws CommandFailure, IOException {
    try {
      return isManifest()
          ? manifest(named.getFirst(), console, shelf, dated)
          : folders(console.messages(), shelf, dated);
    } catch (InvalidManifestException e) {
      List<Diagnostic> found = e.diagnostics();
      console.messages().report(found.subList(0, found.size() - 1));
      throw new CommandFailure(ExitCode.USAGE, found.getLast(), e);
    }
  }

  private boolean isManifest() {
    String first = named.getFirst();
    boolean isPattern = first.chars().anyMatch(letter -> "*?[".indexOf(letter) >= 0);
    return named.size() == 1
        && (first.equals(STANDARD_INPUT)
            || Files.isRegularFile(Path.of(first))
            || !isPattern && !Files.isDirectory(Path.of(first)));
  }

  /** A shell opens {@code DIR/*} to files too, and to the folder that an earlier run has filled. */
  private List<BatchItem> folders(Messages messages, PackShelf shelf, @Nullable Instant dated)
      throws InvalidManifestException {
    BatchPlace place = BatchPlace.everywhere(output, shelf, dated);
    List<String> folders = new ArrayList<>();
    for (String name : named) {
      boolean isFile = Files.isRegularFile(Path.of(name));
      if (isFile && named.size() > 1) {
        messages.report(Diagnostic.warning(name, "is no folder and left out", null));
      } else if (!place.isOutput(Path.of(name))) {
        folders.add(name);
      }
    }
    return FolderManifest.of(folders, defaults(), place);
  }

  private List<BatchItem> manifest(
      String name, Console console, PackShelf shelf, @Nullable Instant dated)
      throws CommandFailure, IOException, InvalidManifestException {
    boolean isPiped = name.equals(STANDARD_INPUT);
    if (!isPiped && !Files.isReadable(Path.of(name))) {
      throw CommandFailure.usage(
          name + ": no such manifest", "name a file, or folders of articles");
    }
    if (root != null && !Files.isDirectory(root)) {
      throw CommandFailure.usage("--root: no such folder: " + root, "name a folder");
    }
    byte[] bytes = isPiped ? console.in().readAllBytes() : Files.readAllBytes(Path.of(name));
    String text = new String(bytes, StandardCharsets.UTF_8);
    Path parent = isPiped ? null : Path.of(name).toAbsolutePath().getParent();
    Path base = parent == null ? Path.of("").toAbsolutePath() : parent;
    Path limit = (root == null ? base : root).toRealPath();
    BatchPlace place = new BatchPlace(base, limit, output, shelf, dated);
    return ManifestReader.read(name, text, ManifestReader.Format.of(name, text), defaults(), place);
  }

  private ManifestDefaults defaults() {
    String names =
        formats == null
            ? null
            : formats.stream()
                .map(twin -> twin.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    return new ManifestDefaults(
        pack.template(),
        pack.values(),
        marking.given(),
        marking.isRequired(),
        language.given(),
        names,
        pages.form() == null ? null : pages.form().label(),
        pages.givenPaper() == null ? null : pages.givenPaper().label());
  }
}
