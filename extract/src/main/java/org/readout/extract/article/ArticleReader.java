package org.readout.extract.article;

/**
 * Reads one kind of file. Readers are found as services, so that another kind is a class and a line
 * in {@code META-INF/services}; the reader of plain text is asked last.
 *
 * <p>A reader opens nothing but the bytes it is given: no other file, no address.
 */
public interface ArticleReader {
  /**
   * Whether the file is of this reader's kind, told by its first bytes and, where those leave it
   * open, by its name. Cheap: it is asked of every file.
   */
  boolean recognises(InputFile file);

  /**
   * The articles in the file.
   *
   * @throws UnreadableFileException where nothing in it can be used
   */
  FileReading read(InputFile file) throws UnreadableFileException;
}
