package org.readout.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

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

  FileReading read(InputFile file) throws UnreadableFileException {
    for (ArticleReader reader : readers) {
      if (reader.recognises(file)) {
        return reader.read(file);
      }
    }
    throw new IllegalStateException("plain text takes whatever is left");
  }
}
