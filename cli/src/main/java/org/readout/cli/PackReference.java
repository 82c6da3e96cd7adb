package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A template pack as people write it on the command line. */
final class PackReference {
  private PackReference() {}

  /** A folder that has a pack is that pack, also where its path looks like a name. */
  static String of(String given) {
    boolean isFolder = Files.isRegularFile(Path.of(given).resolve("pack.yaml"));
    return isFolder && !given.contains("/") ? "./" + given : given;
  }
}
