package org.readout.report.xhtml;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing;
import org.readout.report.xhtml.TemplateFaults.Lookup;
import org.readout.settings.Suggestion;

/** What a value of a template is, in words, and which names it has. */
final class ValueKind {
  private ValueKind() {}

  /** Follows a dotted path until a step leads nowhere; {@code null} where each leads somewhere. */
  static @Nullable Lookup missing(String expression, List<String> steps, Environment run) {
    try {
      TemplateModel value = run.getVariable(steps.getFirst());
      if (value == null) {
        String name = steps.getFirst();
        if (names(Briefing.class).contains(name)) {
          return absent(expression, "the briefing", name);
        }
        String hint = Suggestion.among(names(run), name);
        return new Lookup("\"" + name + "\" is not there: the briefing has no such field", hint);
      }
      for (String step : steps.subList(1, steps.size())) {
        TemplateModel next =
            value instanceof TemplateHashModel hash && isRecordOrHash(value)
                ? hash.get(step)
                : null;
        if (next == null) {
          return missing(expression, step, value);
        }
        value = next;
      }
      return null;
    } catch (TemplateModelException e) {
      return null; // The fault itself is told, without the names.
    }
  }

  private static boolean isRecordOrHash(TemplateModel value) {
    return adapted(value) instanceof Record || value instanceof TemplateHashModelEx;
  }

  private static Lookup missing(String expression, String step, TemplateModel value)
      throws TemplateModelException {
    List<String> names = names(value);
    String kind = of(value);
    if (names.contains(step)) {
      return absent(expression, kind, step);
    }
    String message = "\"" + expression + "\" is not there: " + kind + " has no \"" + step + "\"";
    String hint = names.isEmpty() ? "print the value itself" : Suggestion.among(names, step);
    return new Lookup(message, hint);
  }

  private static Lookup absent(String expression, String kind, String name) {
    return new Lookup(
        "\"" + expression + "\" is empty here: " + kind + " can be without \"" + name + "\"",
        "print it inside <#if " + expression + "??>…</#if>");
  }

  /** "a Finding", "a text", "a list". */
  static String of(TemplateModel value) {
    Object adapted = adapted(value);
    if (adapted instanceof Record record) {
      return "a " + record.getClass().getSimpleName();
    }
    return switch (value) {
      case TemplateSequenceModel list -> "a list";
      case TemplateNumberModel number -> "a number";
      case TemplateBooleanModel truth -> "a boolean";
      case TemplateScalarModel text -> "a text";
      default -> "a value";
    };
  }

  private static @Nullable Object adapted(TemplateModel value) {
    return value instanceof AdapterTemplateModel adapter
        ? adapter.getAdaptedObject(Object.class)
        : null;
  }

  private static List<String> names(TemplateModel value) throws TemplateModelException {
    Object adapted = adapted(value);
    if (adapted instanceof Record record) {
      return names(record.getClass());
    }
    if (adapted == null && value instanceof TemplateHashModelEx hash) {
      List<String> names = new ArrayList<>();
      TemplateCollectionModel keys = hash.keys();
      for (TemplateModelIterator each = keys.iterator(); each.hasNext(); ) {
        names.add(String.valueOf(each.next()));
      }
      return names;
    }
    return List.of();
  }

  private static List<String> names(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> names(Environment run) throws TemplateModelException {
    TreeSet<String> names = new TreeSet<>(names(Briefing.class));
    for (Object name : run.getKnownVariableNames()) {
      names.add(String.valueOf(name));
    }
    return List.copyOf(names);
  }
}
