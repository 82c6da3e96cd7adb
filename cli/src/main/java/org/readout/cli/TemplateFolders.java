package org.readout.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.PackShelf;

/**
 * Where the user keeps template packs: the folders that {@code READOUT_TEMPLATES} names, then
 * {@code readout/templates} where the desktop keeps settings (XDG Base Directory Specification).
 */
final class TemplateFolders {
  static final String VARIABLE = "READOUT_TEMPLATES";

  private TemplateFolders() {}

  static PackShelf shelf(Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    String named = environment.getOrDefault(VARIABLE, "");
    Stream.of(named.split(File.pathSeparator, -1))
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .forEach(folders::add);
    Path settings = userSettings(environment);
    if (settings != null) {
      folders.add(settings.resolve("templates"));
    }
    return new PackShelf(folders);
  }

  /** The user's folder for Readout; {@code null} where the environment tells of none. */
  static @Nullable Path userSettings(Map<String, String> environment) {
    String given = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (!given.isEmpty() && Path.of(given).isAbsolute()) {
      return Path.of(given).resolve("readout");
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? null : Path.of(home).resolve(".config").resolve("readout");
  }
}
