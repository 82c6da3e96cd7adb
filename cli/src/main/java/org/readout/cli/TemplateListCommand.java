package org.readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The packs that are found by name. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List the template packs that are found by name.")
@Example("readout template list")
final class TemplateListCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;

  @Mixin private ReportOption report = new ReportOption();

  TemplateListCommand(Console console, PackShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws IOException {
    List<TemplatePack> packs = new ArrayList<>();
    for (String name : shelf.names()) {
      try {
        packs.add(shelf.named(name));
      } catch (InvalidPackException e) {
        console.messages().report(e.diagnostics());
      }
    }
    console.write(
        switch (report.format()) {
          case TEXT -> text(packs).getBytes(StandardCharsets.UTF_8);
          case JSON -> json(packs);
        });
    return ExitCode.DONE.code();
  }

  private static String text(List<TemplatePack> packs) {
    StringBuilder lines = new StringBuilder();
    for (TemplatePack pack : packs) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%-12s %-6s %s%s\n",
              pack.name(),
              pack.version(),
              pack.description(),
              pack.isBundled() ? "" : " [" + pack.location() + "]"));
    }
    return lines.toString();
  }

  private static byte[] json(List<TemplatePack> packs) throws IOException {
    return JsonText.of(json -> {
      json.writeStartArray();
      for (TemplatePack pack : packs) {
        writeHead(json, pack);
      }
      json.writeEndArray();
    });
  }

  private static void writeHead(JsonGenerator json, TemplatePack pack) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", pack.name());
    json.writeStringField("version", pack.version());
    json.writeStringField("description", pack.description());
    json.writeStringField("location", pack.location());
    if (pack.parent() != null) {
      json.writeStringField("extends", pack.parent());
    }
    json.writeEndObject();
  }
}
