package org.readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.readout.cli.Health.Verdict;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From the machine to what Readout lacks on it. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Say whether this machine has what Readout needs.",
    footer = {
      "",
      "Looks at Java, memory, the cache of the launcher, fonts, templates, settings,",
      "and whether files can be written. Exits with 1 where something does not work."
    })
@Example("readout doctor")
final class DoctorCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;
  private final Supplier<Configuration> configuration;

  @Mixin private ReportOption report = new ReportOption();

  /**
   * @param configuration known when all commands are
   */
  DoctorCommand(Console console, PackShelf shelf, Supplier<Configuration> configuration) {
    this.console = console;
    this.shelf = shelf;
    this.configuration = configuration;
  }

  @Override
  public Integer call() throws IOException {
    List<Health> findings = new Examination(shelf, configuration.get(), Path.of("")).findings();
    console.write(
        switch (report.format()) {
          case TEXT -> text(findings).getBytes(StandardCharsets.UTF_8);
          case JSON -> JsonText.of(json -> write(findings, json));
        });
    boolean isIll = findings.stream().anyMatch(health -> health.verdict() == Verdict.ERROR);
    return (isIll ? ExitCode.FAULT : ExitCode.DONE).code();
  }

  private static String text(List<Health> findings) {
    StringBuilder lines = new StringBuilder();
    for (Health health : findings) {
      String line =
          String.format(
              Locale.ROOT, "%-8s %-17s %s", health.verdict(), health.what(), health.found());
      lines.append(Messages.plain(line));
      if (health.hint() != null) {
        lines.append(" (").append(Messages.plain(health.hint())).append(')');
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static void write(List<Health> findings, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Health health : findings) {
      json.writeStartObject();
      json.writeStringField("what", health.what());
      json.writeStringField("verdict", health.verdict().toString());
      json.writeStringField("found", health.found());
      if (health.hint() != null) {
        json.writeStringField("hint", health.hint());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
