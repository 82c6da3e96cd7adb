package org.readout.batch.manifest;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.PackShelf;

/**
 * What a batch's items stand in.
 *
 * @param base where relative paths start
 * @param root a real path that none of the items' paths may leave
 * @param output the folder for outputs
 * @param shelf where templates are found
 * @param dated the briefings' date in place of the day up to which the articles tell
 */
public record BatchPlace(
    Path base, Path root, Path output, PackShelf shelf, @Nullable Instant dated) {
  /** Where the folders that somebody names on a command line are. */
  public static BatchPlace everywhere(Path output, PackShelf shelf, @Nullable Instant dated) {
    Path here = Path.of("");
    Path root = here.toAbsolutePath().getRoot();
    return new BatchPlace(here, root, output, shelf, dated);
  }

  /** Whether a folder is the one for outputs. */
  public boolean isOutput(Path folder) {
    return whole(folder).equals(whole(output));
  }

  /** An absolute path without detours. */
  static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
