package org.readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.readout.report.pack.Design;
import org.readout.report.pack.OptionType;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackOption;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a pack is made of and what can be set of it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show a pack's options, sections, parts and what it extends.")
@Example("readout template show policy")
final class TemplateShowCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;

  @Mixin private PackArgument template = new PackArgument();

  @Mixin private ReportOption report = new ReportOption();

  TemplateShowCommand(Console console, PackShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws IOException {
    TemplatePack pack = template.of(shelf);
    Design design = Design.of(shelf, new Design.Wish(pack, null, List.of()), null);
    console.write(
        switch (report.format()) {
          case TEXT -> text(design).getBytes(StandardCharsets.UTF_8);
          case JSON -> JsonText.of(json -> write(design, json));
        });
    return ExitCode.DONE.code();
  }

  private static String text(Design design) throws IOException {
    TemplatePack pack = design.pack();
    StringBuilder text = new StringBuilder();
    text.append(pack.name()).append(' ').append(pack.version());
    text.append(" (").append(pack.location()).append(")\n");
    text.append(pack.description()).append("\n\n");
    text.append("Parts are looked for in: ").append(lineage(design)).append('\n');
    text.append("Form: ").append(design.form().label()).append('\n');
    text.append("Data model: ").append(pack.dataModel()).append("\n\nOptions\n");
    for (OptionValue value : design.options().all()) {
      line(text, value);
    }
    text.append("\nFiles\n");
    for (Map.Entry<String, String> file : design.layers().list().entrySet()) {
      text.append(String.format(Locale.ROOT, "  %-32s %s\n", file.getKey(), file.getValue()));
    }
    return text.toString();
  }

  private static String lineage(Design design) {
    return design.lineage().stream().map(TemplatePack::name).collect(Collectors.joining(" › "));
  }

  private static void line(StringBuilder text, OptionValue value) {
    PackOption option = value.option();
    String usual = String.join(", ", value.words());
    text.append(
        String.format(
            Locale.ROOT, "  %-22s %-8s %s\n", option.name(), option.type().label(), usual));
    if (!option.description().isEmpty()) {
      text.append("      ").append(option.description()).append('\n');
    }
    if (!option.values().isEmpty() && option.type() != OptionType.BOOLEAN) {
      text.append("      of: ").append(String.join(", ", option.values())).append('\n');
    }
    if (option.least() != null && option.most() != null) {
      text.append("      from ").append(option.least().toPlainString());
      text.append(" to ").append(option.most().toPlainString()).append('\n');
    }
  }

  private static void write(Design design, JsonGenerator json) throws IOException {
    TemplatePack pack = design.pack();
    json.writeStartObject();
    json.writeStringField("name", pack.name());
    json.writeStringField("version", pack.version());
    json.writeStringField("description", pack.description());
    json.writeStringField("location", pack.location());
    json.writeStringField("form", design.form().label());
    json.writeNumberField("dataModel", pack.dataModel());
    json.writeArrayFieldStart("lineage");
    for (TemplatePack each : design.lineage()) {
      json.writeString(each.name());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("options");
    for (OptionValue value : design.options().all()) {
      write(value, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("files");
    for (Map.Entry<String, String> file : design.layers().list().entrySet()) {
      json.writeStringField(file.getKey(), file.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(OptionValue value, JsonGenerator json) throws IOException {
    PackOption option = value.option();
    json.writeStartObject();
    json.writeStringField("name", option.name());
    json.writeStringField("type", option.type().label());
    write("default", value.words(), option.type() == OptionType.LIST, json);
    json.writeStringField("description", option.description());
    if (!option.values().isEmpty()) {
      write("values", option.values(), true, json);
    }
    if (option.least() != null) {
      json.writeNumberField("from", option.least());
    }
    if (option.most() != null) {
      json.writeNumberField("to", option.most());
    }
    json.writeEndObject();
  }

  private static void write(String field, List<String> words, boolean list, JsonGenerator json)
      throws IOException {
    if (!list) {
      json.writeStringField(field, words.isEmpty() ? "" : words.getFirst());
      return;
    }
    json.writeArrayFieldStart(field);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
