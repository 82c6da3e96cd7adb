package org.readout.extract.article;

import org.jspecify.annotations.Nullable;

/** A file that holds nothing to be used, and what the user can do about it. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String hint;

  /**
   * Says why.
   *
   * @param message what is wrong, to stand after the file's name
   */
  public UnreadableFileException(String message, @Nullable String hint) {
    super(message);
    this.hint = hint;
  }

  /** The way out, where there is one. */
  public @Nullable String hint() {
    return hint;
  }
}
