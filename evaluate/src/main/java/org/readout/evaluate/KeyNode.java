package org.readout.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic.Place;

/** A value of a JSON text, with the place where it stands. */
sealed interface KeyNode {
  Where where();

  /**
   * Where a value stands.
   *
   * @param pointer RFC 6901
   */
  record Where(String pointer, Place place) {}

  /** An object, its members in order. */
  record Members(Where where, Map<String, KeyNode> values) implements KeyNode {}

  /** An array. */
  record Items(Where where, List<KeyNode> values) implements KeyNode {}

  /** A string. */
  record Text(Where where, String value) implements KeyNode {}

  /** A number. */
  record Amount(Where where, double value) implements KeyNode {}

  /** True or false. */
  record Flag(Where where, boolean value) implements KeyNode {}

  /** Null, which counts as left out. */
  record Nothing(Where where) implements KeyNode {}

  /**
   * Reads a whole JSON text (RFC 8259).
   *
   * @return {@code null} where it is empty
   * @throws com.fasterxml.jackson.core.JsonProcessingException where it is not JSON, or a member
   *     stands twice in an object
   */
  static @Nullable KeyNode read(byte[] json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      JsonToken token = parser.nextToken();
      KeyNode root = token == null ? null : value(parser, token);
      parser.nextToken();
      return root;
    }
  }

  private static KeyNode value(JsonParser parser, JsonToken token) throws IOException {
    Where where = where(parser);
    return switch (token) {
      case START_OBJECT -> new Members(where, members(parser));
      case START_ARRAY -> new Items(where, items(parser));
      case VALUE_STRING -> new Text(where, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Amount(where, parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> new Flag(where, parser.getBooleanValue());
      default -> new Nothing(where);
    };
  }

  private static Map<String, KeyNode> members(JsonParser parser) throws IOException {
    Map<String, KeyNode> members = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      members.put(name, value(parser, parser.nextToken()));
    }
    return members;
  }

  private static List<KeyNode> items(JsonParser parser) throws IOException {
    List<KeyNode> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(parser, token));
      token = parser.nextToken();
    }
    return items;
  }

  private static Where where(JsonParser parser) {
    var location = parser.currentTokenLocation();
    var context = parser.getParsingContext();
    boolean opens = parser.currentToken().isStructStart();
    var holder = opens && context.getParent() != null ? context.getParent() : context;
    return new Where(
        holder.pathAsPointer().toString(), new Place(location.getLineNr(), location.getColumnNr()));
  }
}
