package org.readout.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.settings.SettingsMapping;
import org.readout.settings.SettingsProblems;
import org.readout.settings.SettingsTree;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A file of settings for the program: which options have which value, and where that stands. */
final class ConfigurationFile {
  private static final String ALL = "";

  private final Path file;
  private final ConfigurationKeys keys;
  private final SettingsProblems problems;
  private final Map<String, Setting> settings = new TreeMap<>();

  private ConfigurationFile(Path file, ConfigurationKeys keys) {
    this.file = file;
    this.keys = keys;
    this.problems = new SettingsProblems(file.toString());
  }

  /** Reads a file; what is wrong with it is told by {@link #diagnostics}. */
  static ConfigurationFile read(Path file, CommandSpec program, ConfigurationKeys keys) {
    ConfigurationFile read = new ConfigurationFile(file, keys);
    String text = read.text();
    if (text != null) {
      read.root(text, program);
    }
    return read;
  }

  Path path() {
    return file;
  }

  List<Diagnostic> diagnostics() {
    return problems.diagnostics();
  }

  /** What the file says of an option: in its command's block, else for all commands. */
  @Nullable Setting of(OptionSpec option) {
    String name = ConfigurationKeys.name(option);
    Setting own = settings.get(key(ConfigurationKeys.path(option.command()), name));
    return own == null && keys.isShared(name) ? settings.get(key(ALL, name)) : own;
  }

  private @Nullable String text() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > SettingsTree.LARGEST) {
        problems.broken(null, "is too large for settings", "keep it below 1 MB");
        return null;
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.broken(null, "is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      problems.broken(null, "can't be read", "check its permissions");
    }
    return null;
  }

  private void root(String text, CommandSpec program) {
    SettingsMapping root = SettingsMapping.parse(text, "the file", rootKeys(program), problems);
    if (root != null) {
      block(root, program);
    }
  }

  /** An option of some commands alone is known, so that it can be told where it belongs. */
  private List<String> rootKeys(CommandSpec program) {
    List<String> known = new ArrayList<>(keys.keys(program));
    program.subcommands().values().stream()
        .flatMap(line -> ConfigurationKeys.options(line.getCommandSpec()).keySet().stream())
        .distinct()
        .filter(name -> !known.contains(name))
        .forEach(known::add);
    return known;
  }

  private void block(SettingsMapping block, CommandSpec command) {
    for (String key : block.keys()) {
      CommandSpec below = ConfigurationKeys.below(command, key).orElse(null);
      if (below != null) {
        SettingsMapping inner =
            block.block(key, "\"" + ConfigurationKeys.path(below) + "\"", keys.keys(below));
        if (inner != null) {
          block(inner, below);
        }
      } else if (command.parent() == null && !keys.isShared(key)) {
        block.reject(
            key,
            "\"" + key + "\" means another thing for each command",
            "write it in a command's block: " + commands(command, key));
      } else {
        setting(block, command, key);
      }
    }
  }

  private static String commands(CommandSpec program, String option) {
    return program.subcommands().values().stream()
        .map(line -> line.getCommandSpec())
        .filter(command -> ConfigurationKeys.options(command).containsKey(option))
        .map(CommandSpec::name)
        .collect(Collectors.joining(", "));
  }

  private void setting(SettingsMapping block, CommandSpec command, String key) {
    String value = String.join(",", block.texts(key));
    settings.put(
        key(ConfigurationKeys.path(command), key),
        new Setting(value, file.toString(), block.place(key)));
  }

  private static String key(String command, String option) {
    return command + "/" + option;
  }

  /** A path in a file is meant from the file's folder. */
  String resolved(ArgSpec option, String value) {
    boolean isPath =
        option.type() == Path.class || (option.paramLabel().contains("DIR") && value.contains("/"));
    Path folder = file.getParent();
    return isPath && folder != null && !value.equals("-")
        ? folder.resolve(value).toString()
        : value;
  }

  /**
   * What an option is set to.
   *
   * @param source the file or the variable that says so
   */
  record Setting(String value, String source, Diagnostic.@Nullable Place place) {}
}
