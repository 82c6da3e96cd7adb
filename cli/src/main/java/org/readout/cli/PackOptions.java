package org.readout.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which template makes the briefing, and what of it is set. */
final class PackOptions {
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

  /** The template that is asked for; {@code null} for the dossier's. */
  @Nullable String template() {
    return template;
  }

  Map<String, String> values() {
    return values;
  }
}
