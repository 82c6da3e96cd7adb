package org.readout.extract.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a file's bytes from the disk. */
final class ArticleFile {
  private ArticleFile() {}

  /** Reads a file under {@code folder}. */
  static InputFile read(Path folder, String name) throws UnreadableFileException {
    Path path = folder.resolve(name);
    try {
      if (!Files.isRegularFile(path)) {
        throw new UnreadableFileException("is not a regular file", "remove it");
      }
      if (Files.size(path) > DossierReader.LARGEST_FILE) {
        throw new UnreadableFileException(
            "larger than " + (DossierReader.LARGEST_FILE >> 20) + " MB",
            "no article is that long: cut the file, or remove it");
      }
      return new InputFile(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UnreadableFileException("cannot be read", "check its permissions");
    }
  }
}
