package org.readout.book;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/** A file that can't become a part of a book, and why. */
public final class UnusableBriefingException extends Exception {
  private final Path file;

  UnusableBriefingException(Path file, String why, @Nullable Throwable cause) {
    super(why, cause);
    this.file = file;
  }

  /** What is wrong, and what to do about it. */
  public Diagnostic diagnostic() {
    return Diagnostic.error(
        file.toString(),
        getMessage() + " and is left out of the book",
        "name briefings that Readout wrote, unencrypted");
  }
}
