package org.readout.report.pack;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/**
 * A pack that is a folder. A link that leads out of it is not followed.
 *
 * @param folder as the user wrote it
 * @param real the folder without links
 */
record FolderFiles(Path folder, Path real) implements PackFiles {
  private static final int DEEPEST = 8;

  static FolderFiles of(Path folder) throws IOException {
    return new FolderFiles(folder, folder.toRealPath());
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    Path file = resolve(path);
    if (file == null || !Files.isRegularFile(file)) {
      return null;
    }
    if (!file.toRealPath().startsWith(real)) {
      throw new InvalidPackException(
          Diagnostic.error(
              name(path), "a link out of the pack, not followed", "copy the file into the pack"));
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new InvalidPackException(
          Diagnostic.error(
              name(path), "larger than " + (LARGEST_FILE >> 20) + " MB", "shorten it"));
    }
    return Files.readAllBytes(file);
  }

  private @Nullable Path resolve(String path) {
    try {
      return PackFiles.isPlain(path) ? real.resolve(path) : null;
    } catch (InvalidPathException e) {
      return null; // A name that this machine's files can't have is the name of no file.
    }
  }

  @Override
  public List<String> list() throws IOException {
    return list(real);
  }

  static List<String> list(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top, DEEPEST, new FileVisitOption[0])) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> withSlashes(top.relativize(file)))
          .filter(path -> !path.startsWith(".") && !path.contains("/."))
          .sorted()
          .toList();
    }
  }

  private static String withSlashes(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  @Override
  public String name(String path) {
    return folder.resolve(path).toString();
  }
}
