package org.readout.extract.annotate;

import java.util.List;
import org.readout.model.claim.Sentence;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * A sentence with its tokens and the quotations that reach into it.
 *
 * @param tokens spans in the clean text
 * @param quotations spans in the clean text, cut to the sentence
 */
public record AnnotatedSentence(Sentence sentence, List<Token> tokens, List<Span> quotations) {
  public AnnotatedSentence {
    tokens = List.copyOf(tokens);
    quotations = List.copyOf(quotations);
  }

  /** Whether the token at {@code index} stands inside quotation marks. */
  public boolean isQuoted(int index) {
    int start = tokens.get(index).span().start();
    for (Span quotation : quotations) {
      if (quotation.contains(start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words of the sentence stand inside quotation marks. */
  public boolean isWhollyQuoted() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord() && !isQuoted(i)) {
        return false;
      }
    }
    return !quotations.isEmpty();
  }
}
