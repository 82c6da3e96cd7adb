package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.text.LanguageReader;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;

/**
 * The articles in a language that is not extracted from, which are set aside and said to be.
 *
 * @param others the articles that are looked into, in the dossier's order
 */
record ForeignArticles(Map<ArticleId, Judgement> judgements, List<AnnotatedArticle> others) {
  static ForeignArticles among(List<AnnotatedArticle> articles) {
    Map<ArticleId, Judgement> judgements = new TreeMap<>();
    List<AnnotatedArticle> others = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      ArticleId id = article.text().article().id();
      String language = article.text().article().provenance().language();
      if (language == null || LanguageReader.isExtractedFrom(language)) {
        others.add(article);
      } else {
        String reason = LanguageReader.reasonAgainst(language);
        judgements.put(id, new Judgement(id, Relevance.OFF_TOPIC, reason, List.of()));
      }
    }
    return new ForeignArticles(judgements, others);
  }
}
