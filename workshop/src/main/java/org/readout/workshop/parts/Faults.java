package org.readout.workshop.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/** What was found, each once, however often a part is gone through. */
final class Faults {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  void error(Part part, SyntaxNode at, String message, @Nullable String hint) {
    found.add(Diagnostic.error(part.file().name(), message, hint).at(at.place()));
  }

  void warning(Part part, SyntaxNode at, String message, @Nullable String hint) {
    found.add(Diagnostic.warning(part.file().name(), message, hint).at(at.place()));
  }

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
