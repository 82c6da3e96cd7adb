package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.extract.Extraction;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.DesignChoice;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;
import org.readout.workshop.preview.Preview;
import org.readout.workshop.preview.PreviewSubject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A page that shows the briefing while its template is being changed. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show a briefing in the browser while you change its template.",
    footer = {
      "",
      "The address is for this machine alone and has a secret in it. Every save of a",
      "file of the pack prints the briefing anew. Ctrl-C ends it."
    })
@Example("readout template preview ours visit --open")
final class TemplatePreviewCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;

  @Mixin private PackArgument pack = new PackArgument();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of articles; without it, the bundled sample.")
  private @Nullable Path folder;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  TemplatePreviewCommand(Console console, PackShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws CommandFailure, IOException, InterruptedException {
    String reference = pack.reference();
    Path place = shelf.place(reference, Path.of(""));
    if (place == null ? !shelf.names().contains(reference) : !Files.exists(place)) {
      throw CommandFailure.usage(
          "no such template: " + pack, "\"readout template new " + pack + "\" makes one");
    }
    try (Preview preview = Preview.start(subject(reference, place))) {
      String address = preview.address().toString();
      console.write((address + "\n").getBytes(StandardCharsets.UTF_8));
      console.messages().say("showing " + pack + "; Ctrl-C ends it");
      if (open && !Browser.open(address)) {
        console.messages().say("no browser could be started: open the address yourself");
      }
      preview.await();
    }
    return ExitCode.DONE.code();
  }

  private PreviewSubject subject(String reference, @Nullable Path place)
      throws CommandFailure, IOException {
    if (folder != null) {
      return subject(reference, place, folder);
    }
    try (SampleDossier sample = SampleDossier.unpack()) {
      return subject(reference, place, sample.folder());
    }
  }

  private PreviewSubject subject(String reference, @Nullable Path place, Path from)
      throws CommandFailure, IOException {
    VisitRecord visit = new DossierFolder(from, new Extraction()).extract(console.messages());
    List<GivenValue> values = DesignChoice.valuesOf(visit.settings(), from);
    Path ownParts = DesignChoice.partsOf(from);
    TemplatePack found = shelf.find(reference, Path.of(""));
    return new PreviewSubject(
        Version.number(),
        visit.withTemplate(found.name() + " " + found.version()),
        shelf,
        pack.toString(),
        place,
        ownParts,
        values);
  }
}
