package org.readout.extract.claim;

import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.source.Span;

/**
 * One attribution found in a sentence.
 *
 * @param sentence index of the sentence among the article's
 * @param source span of the speaker's words in the clean text; {@code null} where another sentence
 *     names the speaker
 * @param cue in the clean text; {@code null} for a quotation that goes on
 * @param content in the clean text
 * @param segment the part of the sentence that this attribution covers: speaker, cue and content
 */
record Said(
    int sentence,
    @Nullable Span source,
    @Nullable Span cue,
    Span content,
    Span segment,
    Mode mode) {
  Said withSource(@Nullable Span found) {
    return new Said(sentence, found, cue, content, segment, mode);
  }
}
