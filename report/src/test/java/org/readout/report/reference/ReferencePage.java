package org.readout.report.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing;
import org.readout.report.reference.DataModel.Field;

/** The data model as a page of the manual: a table for each record, an example for each field. */
final class ReferencePage {
  private static final int LONGEST = 60;

  private final StringBuilder page = new StringBuilder();
  private final FieldWords words;

  ReferencePage(FieldWords words) {
    this.words = words;
    page.append(
        String.format(
            Locale.ROOT,
            """
            # What a template is given
            This is version %d of the data model, which `pack.yaml` names as `data-model`. Fields may be added to a version; one that is removed,
            renamed or of another type makes the next version. The same as a JSON Schema: [data-model.schema.json](data-model.schema.json).

            A template of a briefing says the fields of `Briefing` by name: `${title}`, `<#list sections as s>${s.title}</#list>`. What *may be
            absent* is asked for with `??` or printed with `!`. Besides there are `options.NAME` and `image("images/x.png")`; see
            [templates.md](templates.md). All texts are escaped as they are printed. `readout template preview` shows all of this with the values of
            a dossier of yours. The examples below are from invented visits.

            This page is made from the program; a test keeps them in step.
            """,
            Briefing.DATA_MODEL));
  }

  void add(String heading, String introduction, DataModel model, Examples examples) {
    page.append("\n## ").append(heading).append('\n').append(introduction).append('\n');
    model.records().forEach((type, fields) -> add(type, fields, examples));
  }

  private void add(Class<?> type, List<Field> fields, Examples examples) {
    page.append("\n### ").append(DataModel.nameOf(type)).append('\n');
    page.append(words.of(type))
        .append("\n\n| field | type | holds | example |\n|---|---|---|---|\n");
    for (Field field : fields) {
      page.append("| `").append(field.name()).append("` | ").append(typeOf(field)).append(" | ");
      page.append(cell(words.of(type, field.accessor().getName()))).append(" | ");
      page.append(example(examples.of(field))).append(" |\n");
    }
  }

  private static String typeOf(Field field) {
    String each =
        field.type().isRecord()
            ? "[" + DataModel.nameOf(field.type()) + "](#" + anchor(field.type()) + ")"
            : plain(field.type());
    return (field.isList() ? "list of " + each : each) + (field.absent() ? ", may be absent" : "");
  }

  /** As GitHub and most others make them out of headings. */
  private static String anchor(Class<?> type) {
    return DataModel.nameOf(type).toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static String plain(Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    return type == LocalDate.class ? "date" : "number";
  }

  private static String example(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> "`" + shortened(text) + "`";
      case List<?> list when list.getFirst() instanceof Record -> list.size() + " of them";
      case List<?> list -> "`" + shortened(list.getFirst().toString()) + "`, …";
      case Record entry -> "see there";
      default -> "`" + value + "`";
    };
  }

  private static String shortened(String text) {
    String line = cell(text).replace('`', '\'');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
