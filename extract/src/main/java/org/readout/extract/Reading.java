package org.readout.extract;

import java.util.List;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Names;
import org.readout.extract.article.Dossier;
import org.readout.model.source.CleanText;

/**
 * A dossier as far as each article tells it alone: clean, cut into sentences and annotated. Nothing
 * is compared or judged yet.
 *
 * @param articles in the dossier's order
 * @param names of the whole dossier
 */
public record Reading(Dossier dossier, List<AnnotatedArticle> articles, Names names) {
  public Reading {
    articles = List.copyOf(articles);
  }

  /** The clean texts, in the dossier's order. */
  public List<CleanText> texts() {
    return articles.stream().map(AnnotatedArticle::text).toList();
  }
}
