package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.DossierReader;
import org.readout.model.briefing.Form;
import org.readout.model.outcome.DossierSettings.GivenOption;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.Design;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;
import picocli.CommandLine.Option;

/** How the briefing is to look. */
final class TemplateOptions {
  /** The dossier's folder of parts that stand before the template's. */
  private static final String PARTS = "template";

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

  /** The design that the command line and the dossier ask for. */
  Design design(VisitRecord visit, Path folder, @Nullable Form form, PackShelf shelf)
      throws CommandFailure, IOException {
    List<GivenValue> given = new ArrayList<>(valuesOf(visit, folder));
    values.forEach((name, value) -> given.add(GivenValue.ofArgument(name, value)));
    Design.Wish wish = new Design.Wish(pack(visit, folder, form, shelf), parts(folder), given);
    return Design.of(shelf, wish, form);
  }

  /** What a dossier sets of its template's options. */
  static List<GivenValue> valuesOf(VisitRecord visit, Path folder) {
    String file = folder.resolve(DossierReader.DOSSIER_FILE).toString();
    List<GivenValue> given = new ArrayList<>();
    for (GivenOption option : visit.settings().options()) {
      given.add(new GivenValue(option.name(), option.words(), file, option.place()));
    }
    return given;
  }

  private TemplatePack pack(VisitRecord visit, Path folder, @Nullable Form form, PackShelf shelf)
      throws IOException {
    if (template != null) {
      return shelf.find(template, Path.of(""));
    }
    String own = visit.settings().template();
    if (own != null && !own.isBlank()) {
      return shelf.find(own, folder);
    }
    return shelf.named((form == null ? Form.FULL : form).pack());
  }

  private @Nullable Path parts(Path folder) throws CommandFailure {
    if (parts == null) {
      return ownParts(folder);
    }
    if (!Files.isDirectory(parts)) {
      throw CommandFailure.usage("--parts: no such folder: " + parts, "name a folder of parts");
    }
    return parts;
  }

  /** A dossier's own parts; {@code null} where it has none. */
  static @Nullable Path ownParts(Path folder) {
    Path own = folder.resolve(PARTS);
    return Files.isDirectory(own.resolve("parts")) ? own : null;
  }

  /** The visit with the name of the pack that is used, where somebody asked for one. */
  VisitRecord applyTo(VisitRecord visit, Design design) {
    TemplatePack pack = design.pack();
    boolean isAsked = template != null || visit.settings().template() != null;
    String name = pack.isBundled() ? pack.name() : pack.name() + " " + pack.version();
    return isAsked ? visit.withTemplate(name) : visit;
  }
}
