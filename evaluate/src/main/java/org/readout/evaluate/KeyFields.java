package org.readout.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.evaluate.KeyNode.Where;
import org.readout.model.source.Diagnostic;

/**
 * The members of one object of a key. What is missing or of the wrong type is reported where it
 * stands and read as absent, so that one run names every mistake. Members that are not asked for
 * belong to the key's writer and are passed over.
 */
final class KeyFields {
  private final Where where;
  private final Map<String, KeyNode> members;
  private final Problems problems;

  private KeyFields(Where where, Map<String, KeyNode> members, Problems problems) {
    this.where = where;
    this.members = members;
    this.problems = problems;
  }

  /** What is wrong in a key. */
  static final class Problems {
    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(String file) {
      this.file = file;
    }

    void report(Where at, String message, String hint) {
      String pointer = at.pointer().isEmpty() ? "the key" : at.pointer();
      found.add(Diagnostic.error(file, pointer + ": " + message, hint).at(at.place()));
    }

    /** In the order of the key. */
    List<Diagnostic> found() {
      return found.stream().sorted(Comparator.comparingLong(Problems::order)).toList();
    }

    private static long order(Diagnostic diagnostic) {
      Diagnostic.Place place = diagnostic.place();
      return place == null ? 0 : ((long) place.line() << 32) + place.column();
    }
  }

  static KeyFields of(KeyNode node, Problems problems) {
    if (node instanceof KeyNode.Members object) {
      return new KeyFields(node.where(), object.values(), problems);
    }
    problems.report(node.where(), "is no object", "write { … } there");
    return new KeyFields(node.where(), Map.of(), problems);
  }

  Where where() {
    return where;
  }

  Set<String> names() {
    return new TreeSet<>(members.keySet());
  }

  @Nullable KeyNode value(String name) {
    KeyNode value = members.get(name);
    return value instanceof KeyNode.Nothing ? null : value;
  }

  @Nullable String text(String name) {
    return switch (value(name)) {
      case null -> null;
      case KeyNode.Text text -> text.value();
      case KeyNode other -> {
        problems.report(other.where(), "is no text", "put it in quotation marks");
        yield null;
      }
    };
  }

  /** A text without which the object means nothing; empty where it is missing. */
  String required(String name, String hint) {
    String text = text(name);
    if (value(name) == null) {
      problems.report(where, "has no \"" + name + "\"", hint);
    } else if (text != null && text.isBlank()) {
      problems.report(where, "\"" + name + "\" is empty", hint);
    }
    return text == null ? "" : text;
  }

  boolean flag(String name, boolean otherwise) {
    return switch (value(name)) {
      case null -> otherwise;
      case KeyNode.Flag flag -> flag.value();
      case KeyNode other -> {
        problems.report(other.where(), "is neither true nor false", "write true or false");
        yield otherwise;
      }
    };
  }

  /** The items of an array, each read as an object. */
  <T> List<T> objects(String name, Function<KeyFields, T> reader) {
    return items(name).stream().map(item -> reader.apply(of(item, problems))).toList();
  }

  /** The items of an array of texts. */
  List<String> texts(String name) {
    return items(name).stream().flatMap(item -> text(item).stream()).toList();
  }

  /** The items of an array of arrays of texts. */
  List<List<String>> groups(String name) {
    return items(name).stream()
        .map(group -> items(group).stream().flatMap(item -> text(item).stream()).toList())
        .toList();
  }

  List<KeyNode> items(String name) {
    KeyNode value = value(name);
    return value == null ? List.of() : items(value);
  }

  private List<KeyNode> items(KeyNode value) {
    if (value instanceof KeyNode.Items array) {
      return array.values();
    }
    problems.report(value.where(), "is no array", "write [ … ] there");
    return List.of();
  }

  private List<String> text(KeyNode item) {
    if (item instanceof KeyNode.Text text) {
      return List.of(text.value());
    }
    problems.report(item.where(), "is no text", "put it in quotation marks");
    return List.of();
  }
}
