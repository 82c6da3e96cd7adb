package org.readout.model.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;
import org.readout.model.source.Span;

/**
 * An article as the register lists it.
 *
 * @param paragraphs of the clean text, as spans of the file, in order
 * @param nearDuplicateOf the article this one repeats, which is counted instead
 * @param reason why it is set aside, where it is
 */
public record RegisteredArticle(
    Article article,
    List<Span> paragraphs,
    Relevance relevance,
    @Nullable String reason,
    @Nullable ArticleId nearDuplicateOf) {
  public RegisteredArticle {
    paragraphs = List.copyOf(paragraphs);
  }
}
