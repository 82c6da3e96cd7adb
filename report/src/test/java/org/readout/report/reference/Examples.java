package org.readout.report.reference;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.report.reference.DataModel.Field;

/** The first value that says something, for each field, out of documents that there are. */
final class Examples {
  private final DataModel model;
  private final Map<Field, Object> found = new HashMap<>();

  Examples(DataModel model) {
    this.model = model;
  }

  void takeFrom(Object entry) {
    for (Field field : model.records().getOrDefault(entry.getClass(), List.of())) {
      Object value = read(entry, field);
      if (says(value)) {
        found.putIfAbsent(field, value);
      }
      if (value instanceof List<?> list) {
        list.stream().filter(Record.class::isInstance).forEach(this::takeFrom);
      } else if (value instanceof Record below) {
        takeFrom(below);
      }
    }
  }

  /** {@code null} where no document has any. */
  @Nullable Object of(Field field) {
    return found.get(field);
  }

  private static boolean says(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case String text -> !text.isEmpty();
      case List<?> list -> !list.isEmpty();
      default -> true;
    };
  }

  private static @Nullable Object read(Object entry, Field field) {
    try {
      return field.accessor().invoke(entry);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("can't be read: " + field, e);
    }
  }
}
