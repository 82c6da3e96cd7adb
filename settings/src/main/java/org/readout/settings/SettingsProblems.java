package org.readout.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.model.source.Diagnostic.Severity;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong in a file of settings, with line and column. */
public final class SettingsProblems {
  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public SettingsProblems(String file) {
    this.file = file;
  }

  public void error(Node at, String message, @Nullable String hint) {
    diagnostics.add(Diagnostic.error(file, message, hint).at(place(at.getStartMark())));
  }

  public void warning(Node at, String message, @Nullable String hint) {
    diagnostics.add(Diagnostic.warning(file, message, hint).at(place(at.getStartMark())));
  }

  /** An error in the file as such, where the parser says so. */
  public void broken(@Nullable Mark at, String message, @Nullable String hint) {
    Diagnostic error = Diagnostic.error(file, message, hint);
    diagnostics.add(at == null ? error : error.at(place(at)));
  }

  public void addAll(List<Diagnostic> found) {
    diagnostics.addAll(found);
  }

  /** Where a mark of the parser stands. */
  public static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  public boolean areFatal() {
    return diagnostics.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** In the order of the file; what has no place comes first. */
  public List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted(Comparator.comparingLong(SettingsProblems::order)).toList();
  }

  private static long order(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    return place == null ? 0 : ((long) place.line() << 32) + place.column();
  }
}
