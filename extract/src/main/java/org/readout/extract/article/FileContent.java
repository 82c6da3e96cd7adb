package org.readout.extract.article;

import java.util.List;
import org.readout.model.source.Article;
import org.readout.model.source.Diagnostic;

/**
 * What one file holds.
 *
 * @param leftOut what its reader left out; a text file's own furniture is left to the cleaner
 */
public record FileContent(
    List<Article> articles, List<FileReading.LeftOut> leftOut, List<Diagnostic> diagnostics) {
  public FileContent {
    articles = List.copyOf(articles);
    leftOut = List.copyOf(leftOut);
    diagnostics = List.copyOf(diagnostics);
  }
}
