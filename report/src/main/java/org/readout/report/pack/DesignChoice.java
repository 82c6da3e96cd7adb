package org.readout.report.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.DossierSettings.GivenOption;
import org.readout.model.outcome.VisitRecord;

/**
 * How whoever asks for a briefing wants it to look. What is not chosen is left to the dossier, and
 * then to the form.
 *
 * @param template a pack's name or path; {@code null} for the dossier's
 * @param base where a template's relative path starts
 * @param options values for the template's options, before those of the dossier
 * @param parts a folder of files that stand before the template's; {@code null} for the dossier's
 * @param form {@code null} for what the template is made for
 */
public record DesignChoice(
    @Nullable String template,
    Path base,
    Map<String, String> options,
    @Nullable Path parts,
    @Nullable Form form) {
  /** The dossier's folder of parts that stand before the template's. */
  private static final String PARTS = "template";

  /** The dossier's file of settings, which may set values of options. */
  private static final String SETTINGS = "dossier.yaml";

  public DesignChoice {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /**
   * The design.
   *
   * @param visit whose settings fill what is not chosen
   * @param dossier its folder
   * @throws InvalidPackException where the template, or a value for one of its options, has errors
   */
  public Design of(VisitRecord visit, Path dossier, PackShelf shelf) throws IOException {
    List<GivenValue> given = new ArrayList<>(valuesOf(visit.settings(), dossier));
    options.forEach((name, value) -> given.add(GivenValue.ofArgument(name, value)));
    Path own = parts == null ? partsOf(dossier) : parts;
    Design.Wish wish = new Design.Wish(pack(visit.settings(), dossier, shelf), own, given);
    return Design.of(shelf, wish, form);
  }

  /**
   * The template.
   *
   * @throws InvalidPackException where there is none, or it has errors
   */
  public TemplatePack pack(DossierSettings settings, Path dossier, PackShelf shelf)
      throws IOException {
    if (template != null) {
      return shelf.find(template, base);
    }
    String own = settings.template();
    if (own != null && !own.isBlank()) {
      return shelf.find(own, dossier);
    }
    return shelf.named((form == null ? Form.FULL : form).pack());
  }

  /** The visit with the name of the template that is used, where somebody asked for one. */
  public VisitRecord named(VisitRecord visit, Design design) {
    TemplatePack pack = design.pack();
    boolean isAsked = template != null || visit.settings().template() != null;
    String name = pack.isBundled() ? pack.name() : pack.name() + " " + pack.version();
    return isAsked ? visit.withTemplate(name) : visit;
  }

  /** What a dossier sets of its template's options. */
  public static List<GivenValue> valuesOf(DossierSettings settings, Path dossier) {
    String file = dossier.resolve(SETTINGS).toString();
    List<GivenValue> given = new ArrayList<>();
    for (GivenOption option : settings.options()) {
      given.add(new GivenValue(option.name(), option.words(), file, option.place()));
    }
    return given;
  }

  /** A dossier's own parts; {@code null} where it has none. */
  public static @Nullable Path partsOf(Path dossier) {
    Path own = dossier.resolve(PARTS);
    return Files.isDirectory(own.resolve("parts")) ? own : null;
  }
}
