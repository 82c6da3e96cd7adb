package org.readout.report.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.briefing.Briefing;
import org.readout.report.reference.DataModel.Field;

/** The data model as a JSON Schema (draft 2020-12), and what a change of it would break. */
final class Schema {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Schema() {}

  static ObjectNode of(List<DataModel> models, FieldWords words) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:readout:template-data:" + Briefing.DATA_MODEL);
    schema.put("title", "What a template is given, version " + Briefing.DATA_MODEL);
    schema.put("$ref", "#/$defs/Briefing");
    ObjectNode definitions = schema.putObject("$defs");
    models.forEach(model ->
        model
            .records()
            .forEach((type, fields) ->
                define(definitions.putObject(DataModel.nameOf(type)), type, fields, words)));
    return schema;
  }

  private static void define(
      ObjectNode definition, Class<?> type, List<Field> fields, FieldWords words) {
    definition.put("description", words.of(type));
    definition.put("type", "object");
    ObjectNode properties = definition.putObject("properties");
    for (Field field : fields) {
      ObjectNode property = properties.putObject(field.name());
      property.put("description", words.of(type, field.accessor().getName()));
      if (field.isList()) {
        property.put("type", "array");
        describe(property.putObject("items"), field.type(), false);
      } else {
        describe(property, field.type(), field.absent());
      }
    }
    fields.stream().map(Field::name).forEach(definition.putArray("required")::add);
  }

  private static void describe(ObjectNode node, Class<?> type, boolean absent) {
    if (type.isRecord()) {
      String reference = "#/$defs/" + DataModel.nameOf(type);
      if (absent) {
        node.putArray("anyOf").addObject().put("$ref", reference);
        node.withArray("anyOf").addObject().put("type", "null");
      } else {
        node.put("$ref", reference);
      }
      return;
    }
    String name = typeOf(type);
    if (absent) {
      node.putArray("type").add(name).add("null");
    } else {
      node.put("type", name);
    }
    if (type == LocalDate.class) {
      node.put("format", "date");
    }
  }

  private static String typeOf(Class<?> type) {
    if (type == boolean.class) {
      return "boolean";
    }
    if (type == int.class || type == Integer.class) {
      return "integer";
    }
    if (type == double.class || type == Double.class) {
      return "number";
    }
    if (type == String.class || type == LocalDate.class) {
      return "string";
    }
    throw new IllegalStateException("templates can't print a " + type);
  }

  static String write(JsonNode schema) throws IOException {
    return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
  }

  static JsonNode read(String schema) throws IOException {
    return JSON.readTree(schema);
  }

  /** What templates that were written for the one schema would miss in the other, in words. */
  static List<String> broken(JsonNode kept, JsonNode now) {
    List<String> broken = new ArrayList<>();
    kept.get("$defs")
        .properties()
        .forEach(definition ->
            definition
                .getValue()
                .get("properties")
                .properties()
                .forEach(property -> {
                  String name = definition.getKey() + "." + property.getKey();
                  JsonNode other =
                      now.path("$defs")
                          .path(definition.getKey())
                          .path("properties")
                          .path(property.getKey());
                  if (other.isMissingNode()) {
                    broken.add(name + " has gone");
                  } else if (!shape(property.getValue()).equals(shape(other))) {
                    broken.add(name + " is of another type");
                  }
                }));
    return broken;
  }

  private static JsonNode shape(JsonNode property) {
    return property.<ObjectNode>deepCopy().without("description");
  }
}
