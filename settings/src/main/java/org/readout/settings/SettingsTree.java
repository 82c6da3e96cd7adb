package org.readout.settings;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the text of a file of settings as a tree of YAML nodes, each with its line and column. */
public final class SettingsTree {
  /** Settings of more characters are refused. */
  public static final int LARGEST = 1 << 20;

  private static final int DEEPEST = 20;

  private SettingsTree() {}

  /** The tree; {@code null} where the text is empty or broken, which is then reported. */
  public static @Nullable Node parse(String text, SettingsProblems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(LARGEST);
    Yaml yaml = new Yaml(options);
    try {
      if (hasAlias(yaml, text, problems)) {
        return null;
      }
      return yaml.compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      boolean tab = e.getProblem() != null && e.getProblem().contains("\\t");
      problems.broken(
          e.getProblemMark(),
          "not valid YAML: " + e.getProblem(),
          tab ? "indent with spaces" : "check indentation, colons and quotes there and just above");
      return null;
    } catch (YAMLException e) {
      problems.broken(null, "not valid YAML: " + firstLine(e), "check the file's characters");
      return null;
    }
  }

  /** Anchors and aliases let a small file stand for a huge one; settings do without. */
  private static boolean hasAlias(Yaml yaml, String text, SettingsProblems problems) {
    for (Event event : yaml.parse(new StringReader(text))) {
      if (event instanceof NodeEvent node && node.getAnchor() != null) {
        problems.broken(
            event.getStartMark(),
            "an anchor or alias, which settings do not have",
            "put a text that begins with & or * in quotes");
        return true;
      }
    }
    return false;
  }

  private static String firstLine(YAMLException e) {
    String message = e.getMessage();
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }
}
