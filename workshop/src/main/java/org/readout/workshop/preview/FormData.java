package org.readout.workshop.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names and values as forms and addresses have them (URL Standard, 5.1). */
record FormData(List<Field> fields) {
  record Field(String name, String value) {}

  FormData {
    fields = List.copyOf(fields);
  }

  static FormData of(@Nullable String encoded) {
    List<Field> fields = new ArrayList<>();
    for (String pair : String.valueOf(encoded == null ? "" : encoded).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decoded(pair.substring(0, equals));
        fields.add(new Field(name, decoded(pair.substring(equals + 1))));
      }
    }
    return new FormData(fields);
  }

  private static String decoded(String word) {
    try {
      return URLDecoder.decode(word, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // No name or value of ours is written like that.
    }
  }

  List<String> all(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).toList();
  }

  String first(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** A number of at most six digits, else -1. */
  int number(String name) {
    String word = first(name);
    return word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : -1;
  }
}
