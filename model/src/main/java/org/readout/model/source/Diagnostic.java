package org.readout.model.source;

import org.jspecify.annotations.Nullable;

/**
 * A message about the input, with its place and the way out.
 *
 * @param file relative to the dossier, or as the user wrote it
 * @param place line and column, for files that people write by hand
 * @param span in the file's decoded text
 * @param hint what the user can do about it
 */
public record Diagnostic(
    Severity severity,
    String message,
    @Nullable String file,
    @Nullable Place place,
    @Nullable Span span,
    @Nullable String hint) {
  /** How much the result suffers. */
  public enum Severity {
    /** The item is left out of the result. */
    ERROR,
    /** The item is used, and something about it was mended or doubtful. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** The word used in messages and in the JSON contract. */
    public String label() {
      return switch (this) {
        case ERROR -> "error";
        case WARNING -> "warning";
        case NOTE -> "note";
      };
    }
  }

  /** A place in a text file; both count from 1. */
  public record Place(int line, int column) {}

  public static Diagnostic error(String file, String message, @Nullable String hint) {
    return new Diagnostic(Severity.ERROR, message, file, null, null, hint);
  }

  public static Diagnostic warning(String file, String message, @Nullable String hint) {
    return new Diagnostic(Severity.WARNING, message, file, null, null, hint);
  }

  public static Diagnostic note(String file, String message, @Nullable String hint) {
    return new Diagnostic(Severity.NOTE, message, file, null, null, hint);
  }

  public Diagnostic at(Place where) {
    return new Diagnostic(severity, message, file, where, span, hint);
  }

  public Diagnostic at(Span where) {
    return new Diagnostic(severity, message, file, place, where, hint);
  }

  /** One line: {@code file:line:column: severity: message (hint)}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    if (file != null) {
      line.append(file).append(':');
      if (place != null) {
        line.append(place.line()).append(':').append(place.column()).append(':');
      }
      line.append(' ');
    }
    line.append(severity.label()).append(": ").append(message);
    if (hint != null) {
      line.append(" (").append(hint).append(')');
    }
    return line.toString();
  }
}
