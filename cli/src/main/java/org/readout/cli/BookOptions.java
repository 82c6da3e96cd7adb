package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.book.BookSettings;
import org.readout.book.UnorderedMarkingsException;
import org.readout.model.briefing.Paper;
import picocli.CommandLine.Option;

/** What a book says of itself, and who may open it. */
final class BookOptions {
  @Option(names = "--book-title", paramLabel = "TEXT", description = "On the book's cover.")
  private @Nullable String title;

  @Option(
      names = "--book-marking",
      paramLabel = "TEXT",
      converter = MarkingOptions.WellFormed.class,
      description = "Its handling (as given: its briefings' highest).")
  private @Nullable String marking;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Encrypt the book (AES-256) with FILE's passwords.")
  private @Nullable Path passwords;

  boolean isLocked() {
    return passwords != null;
  }

  BookSettings settings(Paper paper) throws CommandFailure, IOException {
    return new BookSettings(title, paper, marking, passwords == null ? null : lock(passwords));
  }

  /** The password that opens the book, then the one that may change its lock. */
  private static BookSettings.Lock lock(Path file) throws CommandFailure, IOException {
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

  /** What to tell whoever's briefings have markings none of which is the highest. */
  static CommandFailure unordered(UnorderedMarkingsException thrown) {
    return CommandFailure.usage(
        String.valueOf(thrown.getMessage()), "say with --book-marking what the book is to bear");
  }
}
