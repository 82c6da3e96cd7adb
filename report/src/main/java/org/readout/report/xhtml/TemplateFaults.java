package org.readout.report.xhtml;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.Layers;
import org.readout.report.pack.PackFile;
import org.readout.settings.Suggestion;

/**
 * Says what went wrong in a template, where, and what was probably meant. One instance sees one
 * run: it looks at the variables while they are still there.
 */
final class TemplateFaults implements TemplateExceptionHandler {
  private static final Pattern SHOWN_EXPRESSION = Pattern.compile("\\s*\\n==> .*", Pattern.DOTALL);
  private static final Pattern WRAPPER =
      Pattern.compile(" \\((?:wrapper: [^)]*|[^)]* wrapped into [^)]*)\\)");
  private static final Pattern IN_TEMPLATE =
      Pattern.compile("(?:in|for) template \"[^\"]*\"[^:]*: ?");

  private final Layers layers;
  private @Nullable Diagnostic seen;

  TemplateFaults(Layers layers) {
    this.layers = layers;
  }

  @Override
  public void handleTemplateException(TemplateException thrown, Environment run, Writer out)
      throws TemplateException {
    if (seen == null && ownCause(thrown) == null) {
      seen = diagnostic(thrown, run);
    }
    throw thrown;
  }

  /** The message for the user, with the place in the pack's own file. */
  IOException explain(Exception thrown) {
    if (seen != null) {
      return new InvalidPackException(List.of(seen), thrown);
    }
    IOException own = ownCause(thrown);
    if (own instanceof InvalidPackException pack) {
      return pack;
    }
    if (own instanceof ParseException parse) {
      return new InvalidPackException(List.of(parseError(parse)), thrown);
    }
    if (own instanceof TemplateNotFoundException missing) {
      return new InvalidPackException(List.of(missing(missing, thrown)), thrown);
    }
    if (thrown instanceof TemplateException e) {
      return new InvalidPackException(List.of(located(e, plain(e), null)), thrown);
    }
    return thrown instanceof IOException io ? io : new IOException(thrown);
  }

  /** What the pack's own files gave rise to, behind what Freemarker makes of it. */
  private static @Nullable IOException ownCause(Throwable thrown) {
    IOException found = null;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPackException
          || cause instanceof ParseException
          || cause instanceof TemplateNotFoundException) {
        found = (IOException) cause;
      }
    }
    return found;
  }

  private Diagnostic parseError(ParseException e) {
    String message = e.getEditorMessage();
    String line = message == null ? "can't be read" : message.lines().findFirst().orElse("");
    return at(
        Diagnostic.error(name(e.getTemplateName()), line, "check the tags there and just above"),
        e.getLineNumber(),
        e.getColumnNumber());
  }

  private Diagnostic missing(TemplateNotFoundException e, Exception thrown) {
    String path = e.getTemplateName();
    String hint = Suggestion.among(paths(), path);
    String message = "no file \"" + path + "\" in the pack or those it extends";
    return thrown instanceof TemplateException includes
        ? located(includes, message, hint)
        : Diagnostic.error(layers.packs().getFirst().location(), message, hint);
  }

  private List<String> paths() {
    try {
      return List.copyOf(layers.list().keySet());
    } catch (IOException e) {
      return List.of(); // Without the list there is no suggestion; the fault itself is told.
    }
  }

  private Diagnostic diagnostic(TemplateException e, Environment run) {
    String expression = e.getBlamedExpressionString();
    if (expression != null) {
      Lookup lookup = Lookup.of(expression, run);
      if (lookup != null) {
        return located(e, lookup.message(), lookup.hint());
      }
    }
    String where = expression == null ? "" : ": " + expression;
    return located(e, plain(e) + where, null);
  }

  private static String plain(TemplateException e) {
    String message = String.valueOf(e.getMessageWithoutStackTop());
    Matcher rest = SHOWN_EXPRESSION.matcher(message);
    String head = rest.find() ? message.substring(0, rest.start()) : message;
    String line = head.lines().findFirst().orElse("failed");
    line = WRAPPER.matcher(line).replaceAll("");
    return IN_TEMPLATE.matcher(line).replaceAll("").replaceFirst(":$", "");
  }

  private Diagnostic located(TemplateException e, String message, @Nullable String hint) {
    Integer line = e.getLineNumber();
    Integer column = e.getColumnNumber();
    Diagnostic error = Diagnostic.error(name(e.getTemplateSourceName()), message, hint);
    return line == null || column == null ? error : at(error, line, column);
  }

  private static Diagnostic at(Diagnostic error, int line, int column) {
    return line < 1 ? error : error.at(new Place(line, Math.max(1, column)));
  }

  private String name(@Nullable String path) {
    if (path == null) {
      return layers.packs().getFirst().location();
    }
    try {
      PackFile file = layers.find(path);
      return file == null ? path : file.name();
    } catch (IOException e) {
      return path; // The path alone says which part it is.
    }
  }

  /** What a missing name is missing from. */
  record Lookup(String message, String hint) {
    static @Nullable Lookup of(String expression, Environment run) {
      List<String> steps = new ArrayList<>(List.of(expression.split("\\.", -1)));
      if (steps.stream().anyMatch(step -> !step.matches("[A-Za-z_$][A-Za-z0-9_$]*"))) {
        return null;
      }
      return ValueKind.missing(expression, steps, run);
    }
  }
}
