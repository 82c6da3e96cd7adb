package org.readout.model.source;

/**
 * The text of one file of the dossier. A text file's is unchanged but for its byte order mark; of
 * other kinds it is the clean text. All evidence spans count in {@link #text()}.
 *
 * @param file name relative to the dossier's folder, with {@code /} between folders
 * @param text decoded characters, line ends as they stand in the file
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param verbatim whether {@code text} is the file's own; otherwise it was taken out of a page, a
 *     PDF or the like
 * @param bodies whether it holds the articles' bodies alone, their headlines and bylines being
 *     known from elsewhere
 */
public record SourceText(
    String file, String text, String sha256, boolean verbatim, boolean bodies) {
  /** A text file's own text. */
  public SourceText(String file, String text, String sha256) {
    this(file, text, sha256, true, false);
  }
}
