package org.readout.extract.article;

import java.util.List;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.SetAside;
import org.readout.model.source.Article;
import org.readout.model.source.Diagnostic;

/**
 * A folder of articles as it was read.
 *
 * @param articles in the order of files and, within a file, of text; identified in that order
 * @param unreadable files that hold no article we can read, one entry each
 * @param diagnostics what was noticed about files and settings
 */
public record Dossier(
    DossierSettings settings,
    List<Article> articles,
    List<SetAside> unreadable,
    List<Diagnostic> diagnostics) {
  public Dossier {
    articles = List.copyOf(articles);
    unreadable = List.copyOf(unreadable);
    diagnostics = List.copyOf(diagnostics);
  }
}
