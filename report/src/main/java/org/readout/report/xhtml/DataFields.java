package org.readout.report.xhtml;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.model.book.Book;
import org.readout.model.briefing.Briefing;

/**
 * What a template can say of a record of the data model: its components, and what else it tells of
 * itself without being asked for anything. All other members stay out of a template's reach.
 */
public final class DataFields {
  private static final Set<String> MODEL =
      Set.of(Briefing.class.getPackageName(), Book.class.getPackageName());
  private static final Set<String> OF_EVERY_RECORD = Set.of("toString", "hashCode");

  private DataFields() {}

  /** The fields of a record by the names that templates call them, sorted. */
  public static SortedMap<String, Method> of(Class<?> type) {
    SortedMap<String, Method> fields = new TreeMap<>();
    for (Method method : type.getMethods()) {
      if (isField(method)) {
        fields.put(name(method.getName()), method);
      }
    }
    return fields;
  }

  /** A record can make another of its kind, which is no field of it. */
  static boolean isField(Method method) {
    return method.getParameterCount() == 0
        && MODEL.contains(method.getDeclaringClass().getPackageName())
        && method.getReturnType() != method.getDeclaringClass()
        && !OF_EVERY_RECORD.contains(method.getName());
  }

  private static String name(String method) {
    boolean isBean =
        method.length() > 2 && method.startsWith("is") && Character.isUpperCase(method.charAt(2));
    return isBean ? Character.toLowerCase(method.charAt(2)) + method.substring(3) : method;
  }
}
