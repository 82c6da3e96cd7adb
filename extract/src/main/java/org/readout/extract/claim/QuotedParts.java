package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;

/** The quotations of a sentence as ranges of its tokens. */
final class QuotedParts {
  private static final Set<String> FULL = Set.of(",", ".", "?", "!", "…", "...", "-", "—");
  private static final int FURTHEST = 2;
  private static final int LEAD_IN = 4;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;

  QuotedParts(AnnotatedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  int endOf(int start) {
    int stop = start;
    while (stop < tokens.size() && sentence.isQuoted(stop)) {
      stop++;
    }
    return stop;
  }

  /** Whether the quotation that ends at {@code stop} ends with a mark of its own: "…," said. */
  boolean endsFull(int stop) {
    for (int i = stop - 1; i >= Math.max(0, stop - 4); i--) {
      if (tokens.get(i).isOneOf(FULL)) {
        return true;
      }
      if (tokens.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** The quotation that ends before {@code stop}, perhaps with a comma between. */
  @Nullable TokenRange before(int stop) {
    int last = stop;
    while (last > 0 && !sentence.isQuoted(last - 1)) {
      if (stop - last > FURTHEST) {
        return null;
      }
      last--;
    }
    if (last == 0) {
      return null;
    }
    int first = last;
    while (first > 0 && sentence.isQuoted(first - 1)) {
      first--;
    }
    boolean leadIn = first > 0 && first <= LEAD_IN && !tokens.get(0).isVerb();
    boolean partial = first > 0 && first + 1 < last && !opensWithCapital(first);
    return new TokenRange(leadIn || partial ? 0 : first, last);
  }

  /** A quotation that begins in the middle of a sentence is only part of what is said. */
  private boolean opensWithCapital(int first) {
    return tokens.get(first + 1).isCapitalised() || tokens.get(first).isCapitalised();
  }
}
