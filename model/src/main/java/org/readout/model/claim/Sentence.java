package org.readout.model.claim;

import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;

/**
 * One sentence of an article.
 *
 * @param index position among the article's sentences, from 0
 * @param paragraph index into the clean text's paragraphs
 * @param span in the clean text, without white space around it
 * @param text the words of {@code span}
 */
public record Sentence(ArticleId article, int index, int paragraph, Span span, String text) {
  public Sentence {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException(article + " sentence " + index + ": span and text differ");
    }
  }
}
