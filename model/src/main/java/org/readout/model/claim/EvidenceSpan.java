package org.readout.model.claim;

import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;

/**
 * The exact words a claim rests on.
 *
 * @param span in the decoded text of {@code file}
 * @param text the file's characters at {@code span}, unchanged
 */
public record EvidenceSpan(ArticleId article, String file, Span span, String text)
    implements Comparable<EvidenceSpan> {
  public EvidenceSpan {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException(article + " " + span + ": span and text differ");
    }
  }

  /** Cuts the evidence out of the article's file. */
  public static EvidenceSpan of(Article article, Span span) {
    return new EvidenceSpan(article.id(), article.file(), span, span.of(article.source().text()));
  }

  /** The words without the quotation marks and the comma that a newspaper puts around them. */
  public String withoutMarks() {
    int start = 0;
    int end = text.length();
    while (start < end && "\"“„«”".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"”»“,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end).strip();
  }

  @Override
  public int compareTo(EvidenceSpan other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : span.compareTo(other.span);
  }
}
