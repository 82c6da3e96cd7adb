package org.readout.extract.claim;

import java.util.List;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/** A half-open range of token indices within a sentence. */
record TokenRange(int start, int end) {
  TokenRange {
    if (end <= start) {
      throw new IllegalArgumentException("empty range " + start + ".." + end);
    }
  }

  /** From the first character of the first token to the last of the last. */
  Span span(List<Token> tokens) {
    return new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }
}
