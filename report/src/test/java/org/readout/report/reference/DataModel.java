package org.readout.report.reference;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.report.xhtml.DataFields;

/** The records that a template can reach from a root, and what each of their fields holds. */
final class DataModel {
  private final Map<Class<?>, List<Field>> records = new LinkedHashMap<>();

  /**
   * A field.
   *
   * @param type of the value, or of each entry of a list
   * @param absent whether there can be none
   */
  record Field(String name, Method accessor, Class<?> type, boolean isList, boolean absent) {}

  static DataModel from(Class<?> root) {
    DataModel model = new DataModel();
    Deque<Class<?>> next = new ArrayDeque<>(List.of(root));
    while (!next.isEmpty()) {
      Class<?> type = next.removeFirst();
      if (model.records.containsKey(type)) {
        continue;
      }
      List<Field> fields = fields(type);
      model.records.put(type, fields);
      fields.stream().map(Field::type).filter(Class::isRecord).forEach(next::addLast);
    }
    return model;
  }

  /** Those of the record in their order, then what else it tells. */
  private static List<Field> fields(Class<?> type) {
    SortedMap<String, Method> all = DataFields.of(type);
    Set<String> names = new LinkedHashSet<>();
    Stream.of(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
    names.addAll(all.keySet());
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      Method accessor = Objects.requireNonNull(all.get(name), name);
      AnnotatedType returned = accessor.getAnnotatedReturnType();
      boolean isList = accessor.getReturnType() == List.class;
      AnnotatedType each =
          isList
              ? ((AnnotatedParameterizedType) returned).getAnnotatedActualTypeArguments()[0]
              : returned;
      fields.add(
          new Field(
              name,
              accessor,
              (Class<?>) each.getType(),
              isList,
              returned.isAnnotationPresent(Nullable.class)));
    }
    return fields;
  }

  /** From the root on, in the order in which one comes to them. */
  Map<Class<?>, List<Field>> records() {
    return records;
  }

  /** A record as schema and reference call it: {@code Finding}, {@code Finding.FigureLine}. */
  static String nameOf(Class<?> type) {
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
  }
}
