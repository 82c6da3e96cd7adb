package org.readout.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;

/**
 * What one source says happened, was agreed or is meant; not yet a fact.
 *
 * @param sentence index of its (first) sentence among the article's
 * @param paragraph index of its paragraph
 * @param context a sentence before it that has what the statement takes over from it: the name for
 *     a pronoun, the subject for a predicate; {@code null} where it takes nothing
 * @param statement the claim as a sentence that can be read alone
 * @param segment its words in the clean text, with speaker and cue
 * @param content what is said, in the clean text
 * @param cue the words that signal speech, in the clean text
 * @param tokens of {@code segment}
 * @param speaker how the speaker was made out; {@code null} where nobody is
 * @param quotations the speaker's own words within {@code content}, with their marks
 * @param figures in {@code content}, their spans in the clean text
 */
public record Claim(
    ArticleId article,
    int sentence,
    int paragraph,
    EvidenceSpan evidence,
    @Nullable EvidenceSpan context,
    String statement,
    Span segment,
    Span content,
    @Nullable Span cue,
    List<Token> tokens,
    @Nullable Attribution attribution,
    @Nullable SpeakerReading speaker,
    List<EvidenceSpan> quotations,
    List<FigureMention> figures) {
  public Claim {
    tokens = List.copyOf(tokens);
    quotations = List.copyOf(quotations);
    figures = List.copyOf(figures);
  }

  /** Whether the speaker is called by a name or office and not only described. */
  public boolean hasSpeakerWithRole() {
    return attribution != null && attribution.role() != null;
  }
}
