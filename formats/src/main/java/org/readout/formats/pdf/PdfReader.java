package org.readout.formats.pdf;

import org.readout.extract.article.ArticleReader;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.UnreadableFileException;

/** Reads PDFs (ISO 32000). The library that parses them is loaded with the first one. */
public final class PdfReader implements ArticleReader {
  private static final String MAGIC = "%PDF-";

  @Override
  public boolean recognises(InputFile file) {
    return file.startsWith(MAGIC)
        || (file.extension().equals("pdf") && file.head().contains(MAGIC));
  }

  @Override
  public FileReading read(InputFile file) throws UnreadableFileException {
    return PdfText.read(file);
  }
}
