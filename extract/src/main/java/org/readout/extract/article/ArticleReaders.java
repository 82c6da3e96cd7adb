package org.readout.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.readout.model.source.Diagnostic;

/** The readers at hand, in the order in which they are asked. */
final class ArticleReaders {
  /** With the readers that the class path offers. */
  static final ArticleReaders OFFERED = new ArticleReaders();

  private final List<ArticleReader> readers = new ArrayList<>();

  private ArticleReaders() {
    ServiceLoader.load(ArticleReader.class, ArticleReaders.class.getClassLoader())
        .forEach(readers::add);
    readers.add(new JsonLinesReader());
    readers.add(new PlainTextReader());
  }

  /** The articles in the file; none, and a note, where it is of no kind that articles come in. */
  FileReading read(InputFile file) throws UnreadableFileException {
    if (OwnOutput.isOne(file)) {
      return OwnOutput.setAside(file.name());
    }
    for (ArticleReader reader : readers) {
      if (reader.recognises(file)) {
        return guarded(reader, file);
      }
    }
    Diagnostic warning =
        Diagnostic.warning(
            file.name(), FolderListing.NOT_READ, "save it as text, HTML, PDF or .docx");
    return new FileReading("", false, List.of(), List.of(), List.of(warning));
  }

  /**
   * Parsers of foreign formats throw what they like at damaged files, or run out of stack or memory
   * over them. One file must not stop the others, so whatever they throw is said of the file.
   */
  private static FileReading guarded(ArticleReader reader, InputFile file)
      throws UnreadableFileException {
    try {
      return reader.read(file);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new UnreadableFileException(
          "unpacks to more than can be held, or nests too deeply", "save the article as text");
    } catch (RuntimeException e) {
      throw new UnreadableFileException(
          "a damaged file (" + e.getClass().getSimpleName() + ")", "save it again");
    }
  }
}
