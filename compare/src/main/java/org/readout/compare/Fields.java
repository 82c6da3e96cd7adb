package org.readout.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an object; what is not of the contract's type is an illegal argument. */
final class Fields {
  private Fields() {}

  static String text(JsonNode object, String field) {
    String value = optional(object, field);
    if (value == null) {
      throw new IllegalArgumentException("\"" + field + "\" is missing or no text");
    }
    return value;
  }

  static @Nullable String optional(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() ? value.textValue() : null;
  }

  static int number(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new IllegalArgumentException("\"" + field + "\" is no whole number");
    }
    return value.intValue();
  }

  static @Nullable LocalDate date(JsonNode object, String field) {
    String value = optional(object, field);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + field + "\" is no date", e);
    }
  }

  /** The number after the letter of an id such as {@code O7}. */
  static int id(String letter, String id) {
    String digits = id.startsWith(letter) ? id.substring(letter.length()) : "";
    if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(Fields::isDigit)) {
      throw new IllegalArgumentException("an id is not " + letter + " and a number");
    }
    return Integer.parseInt(digits);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The objects of a list; none where it is absent. */
  static List<JsonNode> items(JsonNode object, String field) {
    JsonNode list = object.path(field);
    if (list.isMissingNode()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw new IllegalArgumentException("\"" + field + "\" is no list");
    }
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  static List<String> texts(JsonNode object, String field) {
    return items(object, field).stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  /** The value whose word of the contract the field holds. */
  static <T> T oneOf(JsonNode object, String field, T[] values, Function<T, String> label) {
    String word = text(object, field);
    for (T value : values) {
      if (label.apply(value).equals(word)) {
        return value;
      }
    }
    String known = Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("\"" + field + "\" is none of " + known);
  }
}
