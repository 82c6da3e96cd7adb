package org.readout.workshop.parts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.report.xhtml.DataFields;

/** What is known of a value before there is one. */
sealed interface ValueType {
  /** Nothing is known. */
  ValueType ANY = new Any();

  ValueType NUMBER = new OfNumber();
  ValueType BOOLEAN = new OfBoolean();
  ValueType TEXT = new OfText(List.of());

  /** What a message calls it. */
  String words();

  /** Something. */
  record Any() implements ValueType {
    @Override
    public String words() {
      return "a value";
    }
  }

  /** A number. */
  record OfNumber() implements ValueType {
    @Override
    public String words() {
      return "a number";
    }
  }

  /** True or false. */
  record OfBoolean() implements ValueType {
    @Override
    public String words() {
      return "true or false";
    }
  }

  /**
   * A text.
   *
   * @param candidates what it can be; empty for anything
   */
  record OfText(List<String> candidates) implements ValueType {
    @Override
    public String words() {
      return "a text";
    }
  }

  /** A list. */
  record OfList(ValueType each) implements ValueType {
    @Override
    public String words() {
      return "a list";
    }
  }

  /**
   * Values by name.
   *
   * @param words what messages call it
   */
  record OfNames(String words, Map<String, ValueType> names) implements ValueType {}

  /** A record of the data model. */
  record OfRecord(Class<?> type) implements ValueType {
    @Override
    public String words() {
      String name = type.getSimpleName();
      return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    /** The fields that a template can say, sorted. */
    SortedMap<String, ValueType> fields() {
      SortedMap<String, ValueType> fields = new TreeMap<>();
      DataFields.of(type)
          .forEach((name, method) -> fields.put(name, of(method.getGenericReturnType())));
      return fields;
    }
  }

  /** What an import is called by. */
  record OfLibrary(String name, Scope names) implements ValueType {
    @Override
    public String words() {
      return "the library \"" + name + "\"";
    }
  }

  /**
   * A macro or a function.
   *
   * @param home where it is defined
   */
  record OfMacro(SyntaxNode node, Scope home, Part part) implements ValueType {
    @Override
    public String words() {
      return "a macro";
    }

    /** Where it stands; the same however often its part is read. */
    String place() {
      return part.file().name() + ":" + node.place();
    }
  }

  /**
   * A part that is taken where there is one ({@code .get_optional_template}).
   *
   * @param paths what it can be
   */
  record OfOptionalPart(List<String> paths) implements ValueType {
    @Override
    public String words() {
      return "a part that may be there";
    }

    /** What a template can say of it. */
    Map<String, ValueType> names() {
      return Map.of(
          "exists", BOOLEAN, "include", new OfInclude(paths), "import", new OfImport(paths));
    }
  }

  /** What includes a part where it is called. */
  record OfInclude(List<String> paths) implements ValueType {
    @Override
    public String words() {
      return "what includes a part";
    }
  }

  /** What a part's names are had by. */
  record OfImport(List<String> paths) implements ValueType {
    @Override
    public String words() {
      return "what imports a part";
    }
  }

  /**
   * A function of the program that wants the name of something there is.
   *
   * @param something what the name is of, as messages have it
   * @param known the names
   */
  record OfLookup(String something, List<String> known) implements ValueType {
    @Override
    public String words() {
      return "a function";
    }
  }

  /** The type of what a Java method gives. */
  static ValueType of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new OfList(of(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return new OfRecord(plain);
      }
      if (plain == boolean.class || plain == Boolean.class) {
        return BOOLEAN;
      }
      if (plain == String.class) {
        return TEXT;
      }
      return plain.isPrimitive() || Number.class.isAssignableFrom(plain) ? NUMBER : ANY;
    }
    return ANY;
  }

  /** What a value is that is of the one type or of the other. */
  static ValueType either(ValueType one, ValueType other) {
    return one.equals(other) ? one : ANY;
  }
}
