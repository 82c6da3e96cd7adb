package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.report.pack.DesignChoice;
import picocli.CommandLine.Option;

/** How the briefing is to look. */
final class TemplateOptions {
  @Option(
      names = "--template",
      paramLabel = "NAME|DIR|ZIP",
      description = "Pack (as given: dossier.yaml's, else policy).")
  private @Nullable String template;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Option of the template; \"template show\" lists them.")
  private Map<String, String> values = new LinkedHashMap<>();

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
    return new DesignChoice(template, Path.of(""), values, parts, form);
  }
}
