package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * Turns ranges of a sentence's tokens into an attribution: closing marks in, trailing comma out.
 */
final class SaidSpans {
  private static final Set<String> CLOSERS = Set.of("\"", "”", "'", "’", "»", "''");

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;
  private final int index;

  SaidSpans(AnnotatedSentence sentence, int index) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.index = index;
  }

  /** With a quotation as content. */
  Said quotation(TokenRange source, Span cue, TokenRange words) {
    return clause(source, cue, words.start(), words.end());
  }

  /** With the tokens {@code from} to {@code to} as content. */
  Said clause(@Nullable TokenRange source, Span cue, int from, int to) {
    int last = to;
    while (last > from + 1 && tokens.get(last - 1).is(",") && !sentence.isQuoted(last - 1)) {
      last--;
    }
    while (last < tokens.size() && sentence.isQuoted(last) && tokens.get(last).isOneOf(CLOSERS)) {
      last++;
    }
    return new Said(
        index,
        source == null ? null : source.span(tokens),
        null,
        cue,
        new TokenRange(from, Math.max(last, from + 1)).span(tokens),
        null,
        sentence.sentence().span(),
        sentence.isQuoted(from) ? Mode.DIRECT : Mode.INDIRECT,
        CueVerb.Kind.SPEECH);
  }
}
