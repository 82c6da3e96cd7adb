package org.readout.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.readout.model.source.Diagnostic;

/** The readers at hand, in the order in which they are asked. */
final class ArticleReaders {
  private final List<ArticleReader> readers = new ArrayList<>();

  /** With the readers that the class path offers. */
  ArticleReaders() {
    ServiceLoader.load(ArticleReader.class, ArticleReaders.class.getClassLoader())
        .forEach(readers::add);
    readers.add(new JsonLinesReader());
    readers.add(new PlainTextReader());
  }

  /** The articles in the file; none, and a note, where it is of no kind that articles come in. */
  FileReading read(InputFile file) throws UnreadableFileException {
    for (ArticleReader reader : readers) {
      if (reader.recognises(file)) {
        return reader.read(file);
      }
    }
    Diagnostic note =
        Diagnostic.note(file.name(), "not read: not a kind of file articles come in", null);
    return new FileReading("", false, List.of(), List.of(), List.of(note));
  }
}
