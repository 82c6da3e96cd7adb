package org.readout.extract.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.settings.SettingsProblems;
import org.readout.settings.SettingsTree;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code dossier.yaml} as a tree of YAML nodes, each with its line and column. */
final class SettingsFile {
  private SettingsFile() {}

  /** The tree; {@code null} where the file is empty or broken, which is then reported. */
  static @Nullable Node read(Path file, SettingsProblems problems) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.broken(null, "not a plain file", "put the settings in its place, or remove it");
      return null;
    }
    if (Files.size(file) > SettingsTree.LARGEST) {
      problems.broken(null, "larger than 1 MB", "settings are a page or two: shorten the file");
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      return null;
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(DossierReader.DOSSIER_FILE, bytes);
    problems.addAll(decoded.diagnostics());
    return decoded.text() == null ? null : SettingsTree.parse(decoded.text(), problems);
  }
}
