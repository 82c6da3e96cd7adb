package org.readout.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A block of keys and values in a file of settings. Keys that are not known, or stand twice, and
 * values of another type than asked for are reported where they stand; an empty value counts as
 * absent.
 */
public final class SettingsMapping {
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final SettingsProblems problems;

  /**
   * Reads a block.
   *
   * @param node anything; what is no block is reported and read as an empty one
   * @param what the block describes, for messages: "an event"
   */
  public SettingsMapping(Node node, String what, List<String> known, SettingsProblems problems) {
    this.node = node;
    this.problems = problems;
    if (isEmpty(node)) {
      return;
    }
    if (!(node instanceof MappingNode mapping)) {
      problems.error(node, what + " is a block of keys and values", "write \"key: value\" lines");
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      add(entry, what, known);
    }
  }

  /**
   * Reads the text of a whole file.
   *
   * @return {@code null} where it is empty or no YAML, which is then reported
   */
  public static @Nullable SettingsMapping parse(
      String text, String what, List<String> known, SettingsProblems problems) {
    Node root = SettingsTree.parse(text, problems);
    return root == null ? null : new SettingsMapping(root, what, known, problems);
  }

  /** The block under a key; {@code null} where absent. */
  public @Nullable SettingsMapping block(String key, String what, List<String> known) {
    Node value = value(key);
    return value == null ? null : new SettingsMapping(value, what, known, problems);
  }

  /** Reports what is wrong with the value of a key, where it stands. */
  public void reject(String key, String message, @Nullable String hint) {
    Node value = value(key);
    problems.error(value == null ? node : value, message, hint);
  }

  /** Where the value of a key stands; {@code null} where absent. */
  public Diagnostic.@Nullable Place place(String key) {
    Node value = value(key);
    return value == null ? null : SettingsProblems.place(value.getStartMark());
  }

  /** Reads a block whose keys are the user's own. */
  public static SettingsMapping ofAnyKeys(Node node, String what, SettingsProblems problems) {
    List<String> keys = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(entry -> {
            if (entry.getKeyNode() instanceof ScalarNode scalar) {
              keys.add(scalar.getValue());
            }
          });
    }
    return new SettingsMapping(node, what, keys, problems);
  }

  private void add(NodeTuple entry, String what, List<String> known) {
    Node keyNode = entry.getKeyNode();
    String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (!known.contains(key)) {
      String hint = Suggestion.among(known, key);
      problems.error(keyNode, what + " has no key \"" + key + "\"", hint);
    } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
      problems.error(keyNode, "\"" + key + "\" stands twice", "keep one of them");
    }
  }

  /** The keys that have a value, in the order of the file. */
  public List<String> keys() {
    return values.keySet().stream().filter(key -> value(key) != null).toList();
  }

  /** Where the block begins. */
  public Node node() {
    return node;
  }

  /** The value of a key, of whatever type; {@code null} where absent. */
  public @Nullable Node value(String key) {
    Node value = values.get(key);
    return value == null || isEmpty(value) ? null : value;
  }

  public @Nullable String text(String key) {
    Node value = value(key);
    return value == null ? null : text(value, "\"" + key + "\"");
  }

  /** A text that must match; {@code null} where absent or wrong. */
  public @Nullable String text(String key, Pattern form, String problem, String hint) {
    return text(key, form.asMatchPredicate(), problem, hint);
  }

  /** A text that must be well-formed; {@code null} where absent or wrong. */
  public @Nullable String text(
      String key, Predicate<String> isWellFormed, String problem, String hint) {
    String text = text(key);
    Node value = value(key);
    if (text == null || value == null || isWellFormed.test(text)) {
      return text;
    }
    problems.error(value, "\"" + text + "\" is " + problem, hint);
    return null;
  }

  /** A text without which the block means nothing; {@code null} where absent, which is reported. */
  public @Nullable String required(String key, String what, String hint) {
    if (value(key) == null && !isEmpty(node)) {
      problems.error(node, what + " has no \"" + key + "\"", hint);
    }
    return text(key);
  }

  public @Nullable LocalDate date(String key) {
    String text = text(key);
    Node value = value(key);
    if (text == null || value == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.error(
          value, "\"" + text + "\" is no date", "write it as year-month-day, such as 2024-05-31");
      return null;
    }
  }

  /** The texts of a list; a single text counts as a list of one. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      String text = text(item, "each entry of \"" + key + "\"");
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The entries of a list; anything else counts as a list of one. */
  public List<Node> items(String key) {
    Node value = value(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  private @Nullable String text(Node value, String what) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problems.error(value, what + " is a text", "write it on one line, in quotes if it has a colon");
    return null;
  }

  private static boolean isEmpty(Node node) {
    return node.getTag().equals(Tag.NULL)
        || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
  }
}
