package org.readout.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.cli.Health.Verdict;
import org.readout.conformance.ConformanceChecker;
import org.readout.extract.meaning.EmbeddingModel;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackShelf;
import org.readout.report.pdf.FontShelf;

/** Looks at what Readout needs of the machine, one thing after the other. */
final class Examination {
  private static final int OLDEST_JAVA = 21;
  private static final long LEAST_MEMORY = 256;
  private static final int MEGABYTE = 1 << 20;

  private final PackShelf shelf;
  private final Configuration configuration;
  private final Path folder;
  private final List<Health> found = new ArrayList<>();

  /**
   * @param folder that briefings are written into
   */
  Examination(PackShelf shelf, Configuration configuration, Path folder) {
    this.shelf = shelf;
    this.configuration = configuration;
    this.folder = folder;
  }

  List<Health> findings() throws IOException {
    found.add(Health.ok("Readout", Version.number()));
    java();
    memory();
    quickStart();
    fonts();
    templates();
    standards();
    embeddings();
    settings();
    writing("Working folder", folder);
    writing("Temporary folder", Path.of(System.getProperty("java.io.tmpdir", ".")));
    return found;
  }

  private void java() {
    Runtime.Version version = Runtime.version();
    String told = version + ", " + System.getProperty("java.vendor", "unknown vendor");
    found.add(
        version.feature() >= OLDEST_JAVA
            ? Health.ok("Java", told)
            : Health.error("Java", told, "install a JDK from " + OLDEST_JAVA + " on"));
  }

  private void memory() {
    long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
    String told =
        megabytes + " MB at most, processors: " + Runtime.getRuntime().availableProcessors();
    found.add(
        megabytes >= LEAST_MEMORY
            ? Health.ok("Memory", told)
            : Health.warning("Memory", told, "start it with -Xmx" + LEAST_MEMORY + "m or more"));
  }

  /** The launcher tells the virtual machine of its cache of classes. */
  private void quickStart() {
    boolean isUsed =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(given ->
                given.startsWith("-XX:AOTCache=") || given.startsWith("-XX:SharedArchiveFile="));
    found.add(
        isUsed
            ? Health.ok("Quick start", "a cache of classes is used")
            : Health.warning(
                "Quick start",
                "no cache of classes; each start takes a second longer",
                "start it by ./readout of a checkout that can be written"));
  }

  private void fonts() {
    try {
      FontShelf.load();
      found.add(Health.ok("Fonts", "the bundled fonts are read"));
    } catch (IOException | RuntimeException e) {
      found.add(Health.error("Fonts", "can't be read: " + e, "build or install Readout again"));
    }
  }

  private void templates() throws IOException {
    List<String> usable = new ArrayList<>();
    for (String name : shelf.names()) {
      try {
        shelf.named(name);
        usable.add(name);
      } catch (InvalidPackException e) {
        String first = e.diagnostics().getFirst().toString();
        String hint = "see \"readout template check " + name + "\"";
        found.add(Health.warning("Template " + name, first, hint));
      }
    }
    found.add(Health.ok("Templates", String.join(", ", usable)));
  }

  private void standards() {
    new ConformanceChecker();
    found.add(Health.ok("Standards", "veraPDF checks PDF/UA-1 and PDF/A-3a"));
  }

  private void embeddings() {
    String told = EmbeddingModel.installed().isPresent() ? "installed" : "not installed (optional)";
    found.add(Health.ok("Embeddings", told));
  }

  private void settings() {
    List<Path> files = configuration.files();
    String told =
        files.isEmpty()
            ? "no file"
            : String.join(", ", files.stream().map(Path::toString).toList());
    found.add(Health.ok("Settings", told));
    for (Diagnostic problem : configuration.diagnostics()) {
      Verdict verdict =
          problem.severity() == Diagnostic.Severity.ERROR ? Verdict.ERROR : Verdict.WARNING;
      found.add(new Health("Settings", verdict, problem.toString(), null));
    }
  }

  private void writing(String what, Path where) {
    try {
      Path probe = Files.createTempFile(where, ".readout-", ".tmp");
      Files.delete(probe);
      long free = Files.getFileStore(where).getUsableSpace() / MEGABYTE;
      found.add(Health.ok(what, where.toAbsolutePath() + ", " + free + " MB free"));
    } catch (IOException e) {
      found.add(
          Health.error(
              what,
              where.toAbsolutePath() + " can't be written",
              "make room or get permission, or write elsewhere with -o"));
    }
  }
}
