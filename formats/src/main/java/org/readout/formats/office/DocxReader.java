package org.readout.formats.office;

import org.readout.extract.article.ArticleReader;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.UnreadableFileException;

/**
 * Reads Office Open XML documents (ISO/IEC 29500). The library that parses them is loaded with the
 * first one.
 */
public final class DocxReader implements ArticleReader {
  @Override
  public boolean recognises(InputFile file) {
    return file.startsWith("PK\u0003\u0004")
        && (file.extension().equals("docx") || file.head().contains("word/"));
  }

  @Override
  public FileReading read(InputFile file) throws UnreadableFileException {
    return DocumentText.read(file);
  }
}
