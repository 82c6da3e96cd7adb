package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.readout.extract.layout.PlainCharacters;
import org.readout.model.claim.Sentence;
import org.readout.model.source.CleanText;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.Span;

/** What holds for the sentences of every text. */
final class SentenceHarness {
  private SentenceHarness() {}

  static void check(CleanText clean, List<Sentence> sentences) {
    int end = 0;
    int originalEnd = clean.article().extent().start();
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      Span original = clean.offsets().toOriginal(span);
      assertThat(sentence.text())
          .isEqualTo(span.of(clean.text()))
          .isEqualTo(sentence.text().strip());
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(original.start()).isGreaterThanOrEqualTo(originalEnd);
      assertThat(clean.paragraphs().get(sentence.paragraph()).contains(span)).isTrue();
      assertThat(clean.article().extent().contains(original)).isTrue();
      assertThat(bare(clean.original(span))).isEqualTo(bare(sentence.text()));
      end = span.end();
      originalEnd = original.end();
    }
    everyWordIsKeptOnceOrDropped(clean, sentences);
  }

  /** What the sentences and the dropped passages cover is the whole article, and nothing twice. */
  private static void everyWordIsKeptOnceOrDropped(CleanText clean, List<Sentence> sentences) {
    String source = clean.article().source().text();
    boolean[] covered = new boolean[source.length()];
    for (Sentence sentence : sentences) {
      cover(covered, clean.offsets().toOriginal(sentence.span()));
    }
    for (DroppedPassage dropped : clean.dropped()) {
      cover(covered, dropped.span());
    }
    Span extent = clean.article().extent();
    for (int i = extent.start(); i < extent.end(); i++) {
      char c = source.charAt(i);
      boolean blank = PlainCharacters.isSpace(c) || PlainCharacters.isInvisible(c);
      assertThat(covered[i] || blank).as("%s: %s", clean.article().file(), i).isTrue();
    }
  }

  private static void cover(boolean[] covered, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      assertThat(covered[i]).as("covered twice: %s", span).isFalse();
      covered[i] = true;
    }
  }

  private static String bare(String text) {
    return PlainCharacters.plain(text).replace(" ", "");
  }
}
