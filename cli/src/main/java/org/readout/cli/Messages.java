package org.readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.model.source.Diagnostic;

/**
 * What the user is told, on standard error: one line for each message, as text or as JSON. Control
 * characters in file names or words of an article never reach the terminal.
 */
final class Messages {
  private final PrintStream err;
  private Volume volume = Volume.NORMAL;
  private Format format = Format.TEXT;

  Messages(PrintStream err) {
    this.err = err;
  }

  /** How much is said. */
  enum Volume {
    /** Errors only. */
    QUIET,
    /** Errors, warnings and what was done. */
    NORMAL,
    /** Notes and stack traces too. */
    VERBOSE
  }

  /** How a line is written. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void volume(Volume wanted) {
    volume = wanted;
  }

  void format(Format wanted) {
    format = wanted;
  }

  /** Whether lines of text are wanted, and not errors alone. */
  boolean isForPeople() {
    return format == Format.TEXT && volume != Volume.QUIET;
  }

  /** Whether each line is a JSON object. */
  boolean isJson() {
    return format == Format.JSON;
  }

  /** Where messages go. */
  PrintStream stream() {
    return err;
  }

  /** Says what was done. */
  void say(String message) {
    if (volume != Volume.QUIET) {
      print(new Diagnostic(Diagnostic.Severity.NOTE, message, null, null, null, null));
    }
  }

  /** Tells what came of something; a program is told more of it, by name. */
  void tell(String message, boolean isGood, Map<String, ?> more) {
    if (volume != Volume.QUIET || !isGood) {
      Diagnostic.Severity severity = isGood ? Diagnostic.Severity.NOTE : Diagnostic.Severity.ERROR;
      print(new Diagnostic(severity, message, null, null, null, null), more);
    }
  }

  void report(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  void report(Diagnostic diagnostic) {
    boolean wanted =
        switch (diagnostic.severity()) {
          case ERROR -> true;
          case WARNING -> volume != Volume.QUIET;
          case NOTE -> volume == Volume.VERBOSE;
        };
    if (wanted) {
      print(diagnostic);
    }
  }

  /** Reports the end of a command, with the stack trace when the user asked for everything. */
  void report(Diagnostic diagnostic, Throwable cause) {
    report(diagnostic);
    if (volume == Volume.VERBOSE) {
      cause.printStackTrace(err);
    }
  }

  private void print(Diagnostic diagnostic) {
    print(diagnostic, Map.of());
  }

  private void print(Diagnostic diagnostic, Map<String, ?> more) {
    err.println(format == Format.JSON ? json(diagnostic, more) : text(diagnostic));
    err.flush();
  }

  private static String text(Diagnostic diagnostic) {
    if (diagnostic.file() != null) {
      return plain(diagnostic.toString());
    }
    boolean done = diagnostic.severity() == Diagnostic.Severity.NOTE && diagnostic.hint() == null;
    return "readout: " + plain(done ? diagnostic.message() : diagnostic.toString());
  }

  /** The line without what a terminal would act on. */
  static String plain(String line) {
    return line.codePoints()
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String json(Diagnostic diagnostic, Map<String, ?> more) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("severity", diagnostic.severity().label());
      if (diagnostic.file() != null) {
        json.writeStringField("file", diagnostic.file());
      }
      if (diagnostic.place() != null) {
        json.writeNumberField("line", diagnostic.place().line());
        json.writeNumberField("column", diagnostic.place().column());
      }
      if (diagnostic.span() != null) {
        json.writeNumberField("start", diagnostic.span().start());
        json.writeNumberField("end", diagnostic.span().end());
      }
      json.writeStringField("message", diagnostic.message());
      if (diagnostic.hint() != null) {
        json.writeStringField("hint", diagnostic.hint());
      }
      for (Map.Entry<String, ?> one : more.entrySet()) {
        json.writeFieldName(one.getKey());
        if (one.getValue() instanceof Number number) {
          json.writeNumber(number.longValue());
        } else {
          json.writeString(one.getValue().toString());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return line.toString();
  }
}
