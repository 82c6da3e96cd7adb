package org.readout.workshop.parts;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackFile;
import org.readout.report.xhtml.PartReader;

/** The parts of a design, each read once. */
final class PartShelf {
  private final Design design;
  private final PartReader reader;
  private final Faults faults;
  private final Map<String, Part> parts = new HashMap<>();

  PartShelf(Design design, Faults faults) {
    this.design = design;
    this.reader = new PartReader(design.layers());
    this.faults = faults;
  }

  Design design() {
    return design;
  }

  boolean has(String path) throws IOException {
    return design.layers().find(path) != null;
  }

  List<String> paths() throws IOException {
    return List.copyOf(design.layers().list().keySet());
  }

  /** The part of a path; {@code null} where there is none, or its tags can't be read. */
  @Nullable Part part(String path) throws IOException {
    if (!parts.containsKey(path)) {
      PackFile file = design.layers().find(path);
      Part part = file == null ? null : read(file);
      if (part == null) {
        return null;
      }
      parts.put(path, part);
    }
    return parts.get(path);
  }

  private @Nullable Part read(PackFile file) throws IOException {
    try {
      return new Part(file, SyntaxNode.rootOf(reader.read(file)));
    } catch (InvalidPackException e) {
      e.diagnostics().forEach(faults::add);
      return null;
    }
  }
}
