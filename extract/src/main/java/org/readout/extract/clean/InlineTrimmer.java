package org.readout.extract.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.extract.layout.Passage;
import org.readout.extract.layout.PlainCharacters;
import org.readout.extract.layout.SignOff;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.DroppedPassage.Reason;
import org.readout.model.source.Span;

/**
 * Cuts from a paragraph what stands in it and is not part of its sentences: the dateline before the
 * first one, the outlet's name after the last one.
 */
final class InlineTrimmer {
  private static final int LONGEST_TAIL = 80;
  private static final Pattern EXCHANGE_RATE =
      Pattern.compile("(?<=[.!?”\"]) ?\\((?:US)?[$€£¥] ?1 ?= ?[0-9.,]++ [^()]{1,40}\\)$");

  /** What is left of a paragraph, and what was cut. */
  record Trimmed(Span kept, List<DroppedPassage> dropped) {}

  /**
   * Trims a paragraph.
   *
   * @param dateline how many of its first characters are one
   */
  Trimmed trim(String source, Passage passage, int dateline) {
    Span span = passage.span();
    List<DroppedPassage> dropped = new ArrayList<>();
    int start = span.start();
    int end = span.end();
    if (dateline > 0) {
      start = original(source, span, dateline);
      dropped.add(new DroppedPassage(new Span(span.start(), start), Reason.BYLINE));
    }
    end = cut(exchangeRate(source, start, end), end, dropped);
    end = cut(SignOff.startIn(source, start, end), end, dropped);
    return new Trimmed(new Span(start, end), dropped);
  }

  /** Drops what stands between {@code from} and {@code end}, if anything. */
  private static int cut(int from, int end, List<DroppedPassage> dropped) {
    if (from < end) {
      dropped.add(new DroppedPassage(new Span(from, end), Reason.FURNITURE));
    }
    return from;
  }

  private static int exchangeRate(String source, int start, int end) {
    Matcher tail = EXCHANGE_RATE.matcher(source).region(Math.max(start, end - LONGEST_TAIL), end);
    tail.useTransparentBounds(true);
    return tail.find() ? tail.start() : end;
  }

  /** Where in the file the plain character at {@code index} of the passage stands. */
  private static int original(String source, Span span, int index) {
    int plain = 0;
    boolean gap = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      if (PlainCharacters.isSpace(c)) {
        gap = true;
      } else if (!PlainCharacters.isInvisible(c)) {
        plain += gap && plain > 0 ? 1 : 0;
        gap = false;
        if (plain >= index) {
          return i;
        }
        plain++;
      }
    }
    return span.end();
  }
}
