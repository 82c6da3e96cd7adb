package org.readout.report.pack;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of one pack, by path from its top with {@code /} between folders. Whatever a path says,
 * nothing outside the pack is read.
 */
public sealed interface PackFiles permits BundledFiles, FolderFiles, ZipFiles {
  /** A file of more bytes is refused. */
  int LARGEST_FILE = 16 << 20;

  /** The file's bytes; {@code null} where the pack has none of that name. */
  byte @Nullable [] read(String path) throws IOException;

  /** The paths of all files, sorted. */
  List<String> list() throws IOException;

  /** A file as messages name it. */
  String name(String path);

  /** Whether a path stays within the pack and means one file only. */
  static boolean isPlain(String path) {
    if (path.isEmpty()
        || path.startsWith("/")
        || path.indexOf('\\') >= 0
        || path.indexOf(':') >= 0) {
      return false;
    }
    for (String step : List.of(path.split("/", -1))) {
      if (step.isEmpty() || step.equals(".") || step.equals("..") || step.indexOf('\0') >= 0) {
        return false;
      }
    }
    return true;
  }
}
