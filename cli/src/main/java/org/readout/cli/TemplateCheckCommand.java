package org.readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.report.pack.PackShelf;
import org.readout.workshop.check.PackChecker;
import org.readout.workshop.check.Remark;
import org.readout.workshop.check.Remark.SourceLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From a pack to what is wrong with it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Look for mistakes in a template pack, without a dossier.",
    footer = {
      "",
      "Looks at tags, names, options, pictures without words, colours that can't be",
      "read and fonts without licence; then prints three rehearsals and checks the",
      "PDFs. Exits with 5 where there is an error."
    })
@Example("readout template check ours")
final class TemplateCheckCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;

  @Mixin private PackArgument template = new PackArgument();

  @Mixin private ReportOption report = new ReportOption();

  TemplateCheckCommand(Console console, PackShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws IOException {
    List<Remark> remarks = new PackChecker(shelf).check(template.reference(), Path.of(""));
    StringBuilder lines = new StringBuilder();
    for (Remark remark : remarks) {
      lines.append(
          switch (report.format()) {
            case TEXT -> text(remark);
            case JSON -> json(remark);
          });
    }
    console.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    if (remarks.isEmpty()) {
      console.messages().say(template + ": nothing to mend");
    }
    boolean isUsable = remarks.stream().noneMatch(Remark::isError);
    return (isUsable ? ExitCode.DONE : ExitCode.INVALID_SETTINGS).code();
  }

  private static String text(Remark remark) {
    StringBuilder text = new StringBuilder();
    text.append(Messages.plain(remark.diagnostic().toString())).append('\n');
    Place place = remark.diagnostic().place();
    for (SourceLine line : remark.source()) {
      boolean isIt = place != null && place.line() == line.number();
      text.append(
          String.format(
              Locale.ROOT,
              "%s%4d | %s\n",
              isIt ? ">" : " ",
              line.number(),
              Messages.plain(line.text().replace("\t", " "))));
    }
    return text.append('\n').toString();
  }

  private static String json(Remark remark) throws IOException {
    return JsonText.line(json -> write(remark, json));
  }

  private static void write(Remark remark, JsonGenerator json) throws IOException {
    Diagnostic found = remark.diagnostic();
    json.writeStartObject();
    json.writeStringField("severity", found.severity().label());
    json.writeStringField("file", found.file() == null ? "" : found.file());
    if (found.place() != null) {
      json.writeNumberField("line", found.place().line());
      json.writeNumberField("column", found.place().column());
    }
    json.writeStringField("message", found.message());
    if (found.hint() != null) {
      json.writeStringField("hint", found.hint());
    }
    json.writeArrayFieldStart("source");
    for (SourceLine line : remark.source()) {
      json.writeStartObject();
      json.writeNumberField("line", line.number());
      json.writeStringField("text", line.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
