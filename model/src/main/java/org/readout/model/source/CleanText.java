package org.readout.model.source;

import java.util.List;

/**
 * An article without page furniture, headlines, bylines and comments, its spaces and controls made
 * plain. Paragraphs are joined by one line feed.
 *
 * @param text what the later stages read
 * @param paragraphs spans in {@code text}, in order
 * @param offsets the way back to the file
 * @param dropped what was left out and why, as spans of the file
 */
public record CleanText(
    Article article,
    String text,
    List<Span> paragraphs,
    OffsetMap offsets,
    List<DroppedPassage> dropped) {
  public CleanText {
    paragraphs = List.copyOf(paragraphs);
    dropped = List.copyOf(dropped);
  }

  /** The article's body as users are given it, without what stands above and below it. */
  public String body() {
    SourceText source = article.source();
    return source.bodies() ? article.extent().of(source.text()) : text;
  }

  /**
   * The clean text as users are given it: of a text file what is left without furniture, of other
   * kinds of file the whole that was read, in which evidence spans count.
   */
  public String readable() {
    SourceText source = article.source();
    return source.verbatim() ? text : article.extent().of(source.text());
  }

  /** The words of the file behind a span of the clean text. */
  public String original(Span span) {
    return offsets.toOriginal(span).of(article.source().text());
  }
}
