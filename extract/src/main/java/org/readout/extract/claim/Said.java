package org.readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.source.Span;

/**
 * One attribution found in a sentence.
 *
 * @param sentence index of the sentence among the article's
 * @param source span of the speaker's words in the clean text; {@code null} where another sentence
 *     names the speaker
 * @param antecedent what a relative pronoun as source stands for ("the envoy, who said")
 * @param cue in the clean text; {@code null} for a quotation that goes on
 * @param content in the clean text
 * @param object the noun phrase that a passive is about ("the plan" in "the plan was praised by
 *     both"), where content is all that is told of it
 * @param segment the part of the sentence that this attribution covers: speaker, cue and content
 * @param kind what the cue tells of
 * @param isJoined whether the content holds a second predicate of the speaker's ("and accused")
 */
record Said(
    int sentence,
    @Nullable Span source,
    @Nullable Span antecedent,
    @Nullable Span cue,
    Span content,
    @Nullable Span object,
    Span segment,
    Mode mode,
    CueVerb.Kind kind,
    boolean isJoined) {
  Said(
      int sentence,
      @Nullable Span source,
      @Nullable Span antecedent,
      @Nullable Span cue,
      Span content,
      @Nullable Span object,
      Span segment,
      Mode mode,
      CueVerb.Kind kind) {
    this(sentence, source, antecedent, cue, content, object, segment, mode, kind, false);
  }

  /** The words that name the speaker, behind a relative pronoun too. */
  @Nullable Span speaker() {
    return antecedent == null ? source : antecedent;
  }

  /** Whether it is what a transcript prints as spoken, with no quotation marks around it. */
  boolean isSpoken(List<Span> quotations) {
    return cue == null
        && mode == Mode.DIRECT
        && quotations.stream()
            .noneMatch(words -> words.start() <= content.start() && content.start() < words.end());
  }

  Said withSource(@Nullable Span found) {
    return new Said(
        sentence, found, antecedent, cue, content, object, segment, mode, kind, isJoined);
  }

  Said withObject(Span found) {
    return new Said(
        sentence, source, antecedent, cue, content, found, segment, mode, kind, isJoined);
  }

  Said ofKind(CueVerb.Kind other) {
    return new Said(
        sentence, source, antecedent, cue, content, object, segment, mode, other, isJoined);
  }

  Said withAntecedent(Span found) {
    return new Said(sentence, source, found, cue, content, object, segment, mode, kind, isJoined);
  }

  /** With a content that ends earlier, and the segment with it. */
  Said withContent(Span clipped) {
    Span shorter = new Span(segment.start(), clipped.end());
    return new Said(
        sentence, source, antecedent, cue, clipped, object, shorter, mode, kind, isJoined);
  }

  /** With all that {@code next} says: one attribution to the end of both. */
  Said through(Said next) {
    Span both = content.union(next.content());
    Span longer = segment.union(next.segment());
    return new Said(sentence, source, antecedent, cue, both, object, longer, mode, kind, true);
  }

  /** With a segment that ends at {@code end}. */
  Said until(int end) {
    Span shorter = new Span(segment.start(), end);
    return new Said(
        sentence, source, antecedent, cue, content, object, shorter, mode, kind, isJoined);
  }

  /** With a segment that begins at {@code start}. */
  Said from(int start) {
    Span later = new Span(start, segment.end());
    return new Said(
        sentence, source, antecedent, cue, content, object, later, mode, kind, isJoined);
  }
}
