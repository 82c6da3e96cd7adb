package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.report.pack.DesignChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the briefing is to look. */
final class TemplateOptions {
  @Mixin private PackOptions pack = new PackOptions();

  @Option(
      names = "--parts",
      paramLabel = "DIR",
      description = "Files that stand before the template's (as given: DIR/template, if any).")
  private @Nullable Path parts;

  /** What the command line asks for. */
  DesignChoice choice(@Nullable Form form) throws CommandFailure {
    if (parts != null && !Files.isDirectory(parts)) {
      throw CommandFailure.usage("--parts: no such folder: " + parts, "name a folder of parts");
    }
    return new DesignChoice(pack.template(), Path.of(""), pack.values(), parts, form);
  }
}
