package org.readout.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.claim.Sentence;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;
import org.readout.model.work.GivenUpException;

/**
 * Splits clean text into sentences. A sentence never crosses a paragraph; together the sentences
 * hold every character of it but the spaces between them. Inside a long quotation sentences end
 * where they end; a quotation that the sentence goes on after ("…," he said) does not part it. Text
 * that goes on without a stop is cut between words after {@link #LONGEST} characters.
 */
public final class SentenceSplitter {
  /** No sentence has more characters than this. */
  public static final int LONGEST = 5000;

  private final BoundaryRules boundaries = new BoundaryRules(Abbreviations.BUNDLED);

  /** The sentences, in order. */
  public List<Sentence> split(CleanText clean) {
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < clean.paragraphs().size(); paragraph++) {
      GivenUpException.endIfInterrupted();
      Span whole = clean.paragraphs().get(paragraph);
      int start = whole.start();
      for (int end : boundaries.endsIn(clean.text(), whole)) {
        while (end - start > LONGEST) {
          int cut = lastGap(clean.text(), start, start + LONGEST);
          add(sentences, clean, paragraph, new Span(start, cut));
          start = cut;
        }
        add(sentences, clean, paragraph, new Span(start, end));
        start = end;
      }
    }
    return sentences;
  }

  /** The last space of a stretch, or its end where it has none. */
  private static int lastGap(String text, int start, int end) {
    int gap = text.lastIndexOf(' ', end - 1);
    return gap > start ? gap : end;
  }

  private static void add(List<Sentence> sentences, CleanText clean, int paragraph, Span loose) {
    int start = loose.start();
    int end = loose.end();
    while (start < end && clean.text().charAt(start) == ' ') {
      start++;
    }
    while (end > start && clean.text().charAt(end - 1) == ' ') {
      end--;
    }
    Span span = new Span(start, end);
    if (!span.isEmpty()) {
      sentences.add(
          new Sentence(
              clean.article().id(), sentences.size(), paragraph, span, span.of(clean.text())));
    }
  }
}
