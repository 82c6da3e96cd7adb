package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.cli.ConfigurationFile.Setting;
import org.readout.model.source.Diagnostic;
import org.readout.settings.Suggestion;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are where the command line leaves them out: as the environment says, else as {@code
 * readout.yaml} in the working folder or the nearest above it, else as {@code config.yaml} in the
 * user's folder for Readout.
 */
final class Configuration implements IDefaultValueProvider {
  static final String PROJECT_FILE = "readout.yaml";
  static final String USER_FILE = "config.yaml";

  private static final String PREFIX = "READOUT_";

  private final Map<String, String> environment;
  private final ConfigurationKeys keys;
  private final List<ConfigurationFile> files;

  private Configuration(
      Map<String, String> environment, ConfigurationKeys keys, List<ConfigurationFile> files) {
    this.environment = environment;
    this.keys = keys;
    this.files = files;
  }

  /**
   * Reads what there is.
   *
   * @param folder the working folder
   */
  static Configuration of(CommandSpec program, Map<String, String> environment, Path folder) {
    ConfigurationKeys keys = new ConfigurationKeys(program);
    List<ConfigurationFile> files = new ArrayList<>();
    for (Path file : found(environment, folder)) {
      files.add(ConfigurationFile.read(file, program, keys));
    }
    return new Configuration(environment, keys, files);
  }

  private static List<Path> found(Map<String, String> environment, Path folder) {
    List<Path> found = new ArrayList<>();
    for (Path at = folder.toAbsolutePath(); at != null && found.isEmpty(); at = at.getParent()) {
      add(at.resolve(PROJECT_FILE), found);
    }
    Path user = TemplateFolders.userSettings(environment);
    if (user != null) {
      add(user.resolve(USER_FILE), found);
    }
    return found;
  }

  private static void add(Path file, List<Path> found) {
    if (Files.isRegularFile(file)) {
      found.add(file);
    }
  }

  /** The files that are read, the nearest first. */
  List<Path> files() {
    return files.stream().map(ConfigurationFile::path).toList();
  }

  /** What is wrong in the files, and variables that look like ours and are not. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    files.forEach(file -> found.addAll(file.diagnostics()));
    Set<String> known = new TreeSet<>(keys.variables());
    known.add(TemplateFolders.VARIABLE);
    for (String name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(PREFIX) && !known.contains(name)) {
        String hint =
            Suggestion.nearest(known, name)
                .map(near -> "did you mean " + near + "?")
                .orElse("unset it, or see docs/configuration.md");
        String message = "the environment's " + name + " means nothing to Readout";
        found.add(new Diagnostic(Diagnostic.Severity.WARNING, message, null, null, null, hint));
      }
    }
    return found;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return setting(argument).map(Setting::value).orElse(null);
  }

  /** What an option is set to, and where. */
  Optional<Setting> setting(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)
        || !ConfigurationKeys.options(option.command()).containsValue(option)) {
      return Optional.empty();
    }
    for (String variable : keys.variables(option)) {
      String value = environment.get(variable);
      if (value != null && !value.isBlank()) {
        return Optional.of(new Setting(value.strip(), variable, null));
      }
    }
    for (ConfigurationFile file : files) {
      Setting found = file.of(option);
      if (found != null) {
        String value = file.resolved(option, found.value());
        return Optional.of(new Setting(value, found.source(), found.place()));
      }
    }
    return Optional.empty();
  }
}
