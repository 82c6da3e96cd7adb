package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;
import org.readout.model.source.Relevance;

/** The list of what was read, and what each article counts for. */
final class ArticleRegister {
  private ArticleRegister() {}

  /** In the dossier's order, except that a file's own articles come before what it repeats. */
  static List<RegisteredArticle> of(
      List<AnnotatedArticle> articles,
      Map<ArticleId, Judgement> judgements,
      NearDuplicates duplicates) {
    List<RegisteredArticle> register = new ArrayList<>();
    Map<String, Integer> files = new HashMap<>();
    for (AnnotatedArticle article : articles) {
      CleanText text = article.text();
      files.putIfAbsent(text.article().file(), files.size());
      register.add(
          entry(
              text,
              judgements.get(text.article().id()),
              duplicates.original(text.article().id()).orElse(null)));
    }
    register.sort(
        Comparator.comparing(
                (RegisteredArticle entry) -> files.getOrDefault(entry.article().file(), 0))
            .thenComparing(entry -> entry.nearDuplicateOf() != null));
    return List.copyOf(register);
  }

  private static RegisteredArticle entry(
      CleanText text, @Nullable Judgement judgement, @Nullable ArticleId original) {
    return new RegisteredArticle(
        text.article(),
        text.paragraphs().stream().map(text.offsets()::toOriginal).toList(),
        judgement == null ? Relevance.EVENT : judgement.relevance(),
        judgement == null ? null : judgement.reason(),
        original);
  }
}
