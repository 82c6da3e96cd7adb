package org.readout.report.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.settings.SettingsProblems;
import org.readout.settings.SettingsTree;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Changes values of options in a {@code pack.yaml} and leaves every other character, so that its
 * comments and its order stay.
 */
public final class ManifestEdit {
  private static final String OPTIONS = "options";
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ._%-]*[A-Za-z0-9%])?");

  private final String text;
  private final String file;

  private ManifestEdit(String text, String file) {
    this.text = text;
    this.file = file;
  }

  /**
   * Writes values into the file, all or none.
   *
   * @throws InvalidPackException where the file is not as YAML should be
   */
  public static void write(Path file, Map<String, List<String>> values) throws IOException {
    String before = Files.readString(file);
    String after = edited(before, file.toString(), values);
    Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".pack", ".yaml");
    try {
      Files.writeString(beside, after);
      if (!Files.readString(file).equals(before)) {
        throw new InvalidPackException(
            Diagnostic.error(file.toString(), "was changed just now", "try again"));
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** The text with the values in it. */
  static String edited(String text, String file, Map<String, List<String>> values)
      throws InvalidPackException {
    String edited = text;
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      edited = new ManifestEdit(edited, file).with(value.getKey(), value.getValue());
    }
    return edited;
  }

  private String with(String option, List<String> words) throws InvalidPackException {
    Node root = parsed();
    String value = written(words);
    NodeTuple options = root instanceof MappingNode mapping ? find(mapping, OPTIONS) : null;
    if (options == null) {
      String line = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      return text + line + "\noptions:\n  " + option + ": " + value + "\n";
    }
    if (!(options.getValueNode() instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
      int end = at(options.getKeyNode().getEndMark().getIndex());
      int colon = text.indexOf(':', end) + 1;
      int rest =
          options.getValueNode() instanceof MappingNode none
              ? at(none.getEndMark().getIndex())
              : colon;
      return text.substring(0, colon) + "\n  " + option + ": " + value + text.substring(rest);
    }
    NodeTuple entry = find(mapping, option);
    return entry == null ? added(mapping, option, value) : replaced(entry.getValueNode(), value);
  }

  private String replaced(Node old, String value) throws InvalidPackException {
    if (old instanceof MappingNode definition) {
      NodeTuple usual = find(definition, "default");
      if (usual == null) {
        throw refused();
      }
      return replaced(usual.getValueNode(), value);
    }
    int start = at(old.getStartMark().getIndex());
    return text.substring(0, start) + value + text.substring(at(end(old)));
  }

  /** A list with an item in each line ends with its last item; what follows is not its own. */
  private static int end(Node node) {
    if (node instanceof SequenceNode list
        && list.getFlowStyle() == FlowStyle.BLOCK
        && !list.getValue().isEmpty()) {
      return end(list.getValue().getLast());
    }
    return node.getEndMark().getIndex();
  }

  private String added(MappingNode options, String option, String value) {
    int first = at(options.getValue().getFirst().getKeyNode().getStartMark().getIndex());
    if (options.getFlowStyle() == FlowStyle.FLOW) {
      return text.substring(0, first) + option + ": " + value + ", " + text.substring(first);
    }
    int line = text.lastIndexOf('\n', first) + 1;
    String indent = text.substring(line, first);
    return text.substring(0, line) + indent + option + ": " + value + "\n" + text.substring(line);
  }

  private @Nullable Node parsed() throws InvalidPackException {
    SettingsProblems problems = new SettingsProblems(file);
    Node root = SettingsTree.parse(text, problems);
    if (problems.areFatal()) {
      throw new InvalidPackException(problems.diagnostics());
    }
    return root;
  }

  private static @Nullable NodeTuple find(MappingNode mapping, String key) {
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** Marks count characters, strings the halves of the rarer ones. */
  private int at(int characters) {
    return text.offsetByCodePoints(0, characters);
  }

  private static String written(List<String> words) {
    return words.size() == 1
        ? word(words.getFirst())
        : words.stream().map(ManifestEdit::word).collect(Collectors.joining(", ", "[", "]"));
  }

  /** YAML 1.2, 7.3: what is not plain stands in quotation marks. */
  private static String word(String word) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private InvalidPackException refused() {
    return new InvalidPackException(
        Diagnostic.error(file, "an option has no default to change", "add one"));
  }
}
