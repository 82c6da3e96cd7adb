package org.readout.extract.layout;

import java.util.List;
import org.readout.model.source.Span;

/**
 * A text as it stands on the page.
 *
 * @param passages in order
 * @param kinds what each passage is at first sight
 */
public record Page(List<Passage> passages, List<PassageKind> kinds) {
  private static final int LONGEST_HEADLINE_WORDS = 24;

  public Page {
    passages = List.copyOf(passages);
    kinds = List.copyOf(kinds);
  }

  /** Reads {@code extent}, which counts in {@code text}. */
  public static Page of(String text, Span extent, PassageClassifier classifier) {
    List<Passage> passages = PageLayout.passages(text, extent);
    return new Page(passages, passages.stream().map(classifier::classify).toList());
  }

  public int size() {
    return passages.size();
  }

  public Passage passage(int index) {
    return passages.get(index);
  }

  public PassageKind kind(int index) {
    return kinds.get(index);
  }

  /** The first passage of running text; what comes before is the article's header. */
  public int bodyStart() {
    int i = 0;
    while (i < size() && (kind(i) != PassageKind.BODY || (i == 0 && isStoppedHeadline(0)))) {
      i++;
    }
    return i;
  }

  /** Whether the passage is a headline in title case that ends in a full stop. */
  public boolean isStoppedHeadline(int index) {
    Passage passage = passage(index);
    SpeakerLabel label = SpeakerLabel.at(passage.text());
    return kind(index) == PassageKind.BODY
        && (label == null || !label.asks())
        && index + 1 < size()
        && passage.isBrief()
        && passage.words() <= LONGEST_HEADLINE_WORDS
        && passage.isTitleCase();
  }
}
