package org.readout.workshop.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.PackOption;
import org.readout.report.pack.PackSection;
import org.readout.report.pack.TemplatePack;
import org.readout.workshop.parts.ValueType.OfList;
import org.readout.workshop.parts.ValueType.OfNames;
import org.readout.workshop.parts.ValueType.OfRecord;
import org.readout.workshop.parts.ValueType.OfText;

/** Reads every part of a design and follows its names, without a briefing to print. */
public final class PartInspection {
  private static final String PAPER_ENTRY = "briefing.ftlx";
  private static final String PAGE_ENTRY = "page.ftlx";
  private static final String TEXT_ENTRY = "briefing.md.ftl";

  private PartInspection() {}

  /**
   * What an inspection came to.
   *
   * @param faults each with its place
   * @param reached the paths that a run would read, style sheets too, in their order
   */
  public record Outcome(List<Diagnostic> faults, Set<String> reached) {
    public Outcome {
      faults = List.copyOf(faults);
      reached = Collections.unmodifiableSet(new LinkedHashSet<>(reached));
    }
  }

  /** Inspects a design: what goes on paper in its own form, the page and the text in full. */
  public static Outcome of(Design design) throws IOException {
    Faults faults = new Faults();
    Set<String> reached = new LinkedHashSet<>();
    walk(design, PAPER_ENTRY, faults, reached);
    Design full = design.in(Form.FULL);
    walk(full, PAGE_ENTRY, faults, reached);
    walk(full, TEXT_ENTRY, faults, reached);
    readTheRest(design, faults, reached);
    return new Outcome(faults.all(), reached);
  }

  private static void walk(Design design, String entry, Faults faults, Set<String> reached)
      throws IOException {
    NameWalk walk = new NameWalk(new PartShelf(design, faults), given(design, entry), faults);
    walk.from(entry);
    reached.addAll(walk.reached());
  }

  private static Scope given(Design design, String entry) {
    Scope given = new Scope(null);
    new OfRecord(Briefing.class).fields().forEach(given::put);
    given.put("options", options(design));
    given.put("image", ValueType.ANY);
    given.put("say", ValueType.ANY);
    given.put("direction", ValueType.TEXT);
    if (entry.equals(PAGE_ENTRY)) {
      given.put("style", ValueType.TEXT);
      given.put("policy", ValueType.TEXT);
    }
    return given;
  }

  private static ValueType options(Design design) {
    Map<String, ValueType> names = new HashMap<>();
    for (OptionValue value : design.options().all()) {
      names.put(value.option().name(), type(value.option(), design));
    }
    return new OfNames("the template", names);
  }

  private static ValueType type(PackOption option, Design design) {
    if (option.name().equals(PackOption.SECTIONS)) {
      return new OfList(new OfText(design.sections().stream().map(PackSection::name).toList()));
    }
    return switch (option.type()) {
      case BOOLEAN -> ValueType.BOOLEAN;
      case NUMBER -> ValueType.NUMBER;
      case LIST -> new OfList(ValueType.TEXT);
      case COLOUR, LENGTH, CHOICE, TEXT -> ValueType.TEXT;
    };
  }

  /** Parts that no run would read still have to be readable. */
  private static void readTheRest(Design design, Faults faults, Set<String> reached)
      throws IOException {
    PartShelf shelf = new PartShelf(design, faults);
    for (PackFile part : ownParts(design)) {
      if (!reached.contains(part.path())) {
        shelf.part(part.path());
      }
    }
  }

  /** The parts of the pack itself. */
  public static List<PackFile> ownParts(Design design) throws IOException {
    List<PackFile> own = new ArrayList<>();
    TemplatePack pack = design.pack();
    for (String path : pack.files().list()) {
      PackFile file = design.layers().find(path);
      boolean isPart = path.endsWith(".ftlx") || path.endsWith(".ftl");
      if (isPart && file != null) {
        own.add(file);
      }
    }
    return own;
  }
}
