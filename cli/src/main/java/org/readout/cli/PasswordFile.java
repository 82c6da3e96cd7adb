package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.book.BookSettings;

/** The file of a book's passwords: the one that opens it, then the one that may change its lock. */
final class PasswordFile {
  private PasswordFile() {}

  static BookSettings.Lock read(Path file) throws CommandFailure, IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw CommandFailure.usage("--password-file: " + file + " can't be read", "name a text file");
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    String user = lines.isEmpty() ? "" : lines.get(0).strip();
    String owner = lines.size() < 2 ? "" : lines.get(1).strip();
    if (user.isEmpty() && owner.isEmpty()) {
      throw CommandFailure.usage(
          "--password-file: " + file + " has no password", "write it in the first line");
    }
    return new BookSettings.Lock(user, owner);
  }
}
