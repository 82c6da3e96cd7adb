package org.readout.workshop.preview;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the record tree that templates are given, one level at a time. */
final class DataTree {
  private static final int LONGEST = 200;

  private DataTree() {}

  /**
   * A value below another.
   *
   * @param step its name, or its number in a list
   * @param summary the value, or how much there is of it
   * @param opens whether there is something below it
   */
  record Branch(String step, String summary, boolean opens) {}

  /**
   * What is below a value.
   *
   * @param steps to the value from the root
   * @return {@code null} where there is no such value
   */
  static @Nullable List<Branch> below(Object root, List<String> steps) {
    Object value = root;
    for (String step : steps) {
      value = value == null ? null : step(value, step);
    }
    return value == null ? null : branches(value);
  }

  private static @Nullable Object step(Object from, String step) {
    if (from instanceof List<?> list) {
      return step.matches("[0-9]{1,7}") && Integer.parseInt(step) < list.size()
          ? list.get(Integer.parseInt(step))
          : null;
    }
    for (RecordComponent component : components(from)) {
      if (component.getName().equals(step)) {
        return read(from, component);
      }
    }
    return null;
  }

  private static List<Branch> branches(Object value) {
    List<Branch> branches = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        branches.add(branch(String.valueOf(i), list.get(i)));
      }
    }
    for (RecordComponent component : components(value)) {
      branches.add(branch(component.getName(), read(value, component)));
    }
    return branches;
  }

  private static Branch branch(String step, @Nullable Object value) {
    return switch (value) {
      case null -> new Branch(step, "none", false);
      case List<?> list ->
          new Branch(step, list.size() == 1 ? "1 item" : list.size() + " items", !list.isEmpty());
      case Record entry -> new Branch(step, beginning(entry), true);
      default -> new Branch(step, shortened(value.toString()), false);
    };
  }

  /** The first words in a record say which it is. */
  private static String beginning(Record entry) {
    for (RecordComponent component : components(entry)) {
      if (read(entry, component) instanceof String words && !words.isEmpty()) {
        return shortened(words);
      }
    }
    return entry.getClass().getSimpleName();
  }

  private static String shortened(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
  }

  private static RecordComponent[] components(Object value) {
    return value instanceof Record
        ? value.getClass().getRecordComponents()
        : new RecordComponent[0];
  }

  private static @Nullable Object read(Object entry, RecordComponent component) {
    try {
      return component.getAccessor().invoke(entry);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record of the data model can't be read: " + component, e);
    }
  }
}
