package org.readout.workshop.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.book.Book;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.PackOption;
import org.readout.report.pack.PackSection;
import org.readout.report.pack.TemplatePack;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Languages;
import org.readout.workshop.parts.ValueType.OfList;
import org.readout.workshop.parts.ValueType.OfLookup;
import org.readout.workshop.parts.ValueType.OfNames;
import org.readout.workshop.parts.ValueType.OfRecord;
import org.readout.workshop.parts.ValueType.OfText;

/** Reads every part of a design and follows its names, without a briefing to print. */
public final class PartInspection {
  private static final Pattern PICTURE = Pattern.compile("\\.(?i:png|jpe?g)$");

  private final Design design;
  private final Faults faults = new Faults();
  private final Set<String> reached = new LinkedHashSet<>();

  private PartInspection(Design design) {
    this.design = design;
  }

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

  /** A part that the program begins with, and what it hands it. */
  private enum Entry {
    PAPER("briefing.ftlx", Briefing.class),
    PAGE("page.ftlx", Briefing.class),
    TEXT("briefing.md.ftl", Briefing.class),
    FRONT_OF_BOOK("front.ftlx", Book.class),
    INDEX_OF_BOOK("index.ftlx", Book.class);

    private final String path;
    private final Class<?> data;

    Entry(String path, Class<?> data) {
      this.path = path;
      this.data = data;
    }

    /** Texts that the program adds to the record. */
    List<String> texts() {
      return isOfBook()
          ? List.of("dates", "place")
          : this == PAGE ? List.of("style", "policy") : List.of();
    }

    /** The page and the text are always in full. */
    boolean isInFull() {
      return this == PAGE || this == TEXT;
    }

    /** Packs have a book's pages only where they are for books. */
    boolean isOfBook() {
      return data == Book.class;
    }
  }

  /**
   * Inspects a design: what goes on paper in its own form, the page and the text in full, and what
   * no run would take.
   */
  public static Outcome of(Design design) throws IOException {
    PartInspection inspection = new PartInspection(design);
    inspection.walk();
    return new Outcome(inspection.faults.all(), inspection.reached);
  }

  private void walk() throws IOException {
    Walks own = new Walks(design);
    Walks full = new Walks(design.in(Form.FULL));
    List<NameWalk> done = new ArrayList<>();
    for (Entry entry : Entry.values()) {
      Walks walks = entry.isInFull() ? full : own;
      if (!entry.isOfBook() || walks.shelf.has(entry.path)) {
        NameWalk walk = walks.of(entry);
        walk.from(entry.path);
        reached.addAll(walk.reached());
        done.add(walk);
      }
    }
    for (PackFile part : ownParts(design)) {
      if (!reached.contains(part.path())) {
        NameWalk walk = own.of(Entry.PAPER);
        walk.alone(part.path());
        done.add(walk);
      }
    }
    Set<String> called = new HashSet<>();
    done.forEach(walk -> called.addAll(walk.called()));
    for (NameWalk walk : done) {
      walk.uncalled(called);
      called.addAll(walk.called());
    }
  }

  /** The walks through one design. */
  private final class Walks {
    private final Design walked;
    private final PartShelf shelf;
    private final Scope common = new Scope(null);

    Walks(Design walked) throws IOException {
      this.walked = walked;
      this.shelf = new PartShelf(walked, faults);
      common.put("options", options());
      common.put("image", new OfLookup("picture", pictures()));
      common.put("say", new OfLookup("message", messages()));
      common.put("direction", ValueType.TEXT);
    }

    NameWalk of(Entry entry) {
      OfRecord data = new OfRecord(entry.data);
      Scope given = new Scope(common);
      data.fields().forEach(given::put);
      entry.texts().forEach(name -> given.put(name, ValueType.TEXT));
      return new NameWalk(shelf, data, given, faults);
    }

    private List<String> pictures() throws IOException {
      return shelf.paths().stream().filter(path -> PICTURE.matcher(path).find()).toList();
    }

    private List<String> messages() throws IOException {
      return new Languages(new DesignMessages(walked.layers())).of(null).keys();
    }

    private ValueType options() throws IOException {
      Map<String, ValueType> names = new HashMap<>();
      for (OptionValue value : walked.options().all()) {
        names.put(value.option().name(), type(value.option()));
      }
      return new OfNames("the template", names);
    }

    private ValueType type(PackOption option) throws IOException {
      if (option.name().equals(PackOption.SECTIONS)) {
        return new OfList(new OfText(sections()));
      }
      return switch (option.type()) {
        case BOOLEAN -> ValueType.BOOLEAN;
        case NUMBER -> ValueType.NUMBER;
        case LIST -> new OfList(ValueType.TEXT);
        case COLOUR, LENGTH, CHOICE, TEXT -> ValueType.TEXT;
      };
    }

    /** Those that are printed, and those that could be and have a part by somebody else. */
    private List<String> sections() throws IOException {
      Set<String> sections = new LinkedHashSet<>();
      walked.sections().forEach(section -> sections.add(section.name()));
      for (TemplatePack pack : walked.layers().packs()) {
        for (PackSection section : pack.sections()) {
          PackFile part = walked.layers().find(section.part());
          if (part != null && !part.trusted()) {
            sections.add(section.name());
          }
        }
      }
      return List.copyOf(sections);
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
