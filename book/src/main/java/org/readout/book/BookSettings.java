package org.readout.book;

import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Paper;

/**
 * How a book is bound.
 *
 * @param title on the cover and in the metadata; {@code null} for that of any book, in its language
 * @param marking the user's; {@code null} for the highest of the briefings'
 * @param lock passwords; {@code null} for a book that is open, and PDF/A-3a
 */
public record BookSettings(
    @Nullable String title, Paper paper, @Nullable String marking, @Nullable Lock lock) {
  /**
   * Encrypts by AES with 256 bits (ISO 32000-2, 7.6). Whoever opens it as a user may read, print
   * and have it read aloud.
   *
   * @param user needed to open the book; empty for none
   * @param owner needed to change what users may do
   */
  public record Lock(String user, String owner) {
    @Override
    public String toString() {
      return "Lock[…]";
    }
  }
}
