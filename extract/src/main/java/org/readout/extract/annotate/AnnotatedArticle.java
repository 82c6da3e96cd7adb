package org.readout.extract.annotate;

import java.util.List;
import org.readout.model.claim.NameMention;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;

/**
 * An article's sentences with everything that was found in them.
 *
 * @param quotations in the clean text, whole
 * @param names in the clean text, in order
 */
public record AnnotatedArticle(
    CleanText text,
    List<AnnotatedSentence> sentences,
    List<Span> quotations,
    List<NameMention> names) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
  }

  /** The names that stand within {@code span}, in order. */
  public List<NameMention> namesIn(Span span) {
    return names.stream().filter(name -> span.contains(name.span())).toList();
  }
}
