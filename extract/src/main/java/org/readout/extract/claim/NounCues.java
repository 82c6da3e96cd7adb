package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;

/**
 * Attributions whose cue is a noun that somebody owns: {@code the union's claim that …}, {@code her
 * promise to …}, {@code its criticism of …}. They tell of something said without reporting it.
 */
final class NounCues {
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> MARKS = Set.of("'s", "'");
  private static final int LONGEST_DESCRIPTION = 3;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;
  private final NounLexicon nouns;
  private final NounPhrases phrases;
  private final ContentEdges edges;
  private final int end;

  NounCues(
      AnnotatedSentence sentence,
      NounLexicon nouns,
      NounPhrases phrases,
      ContentEdges edges,
      int end) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.nouns = nouns;
    this.phrases = phrases;
    this.edges = edges;
    this.end = end;
  }

  /**
   * One of them, as ranges of tokens.
   *
   * @param source with the possessive mark
   */
  record Found(TokenRange source, TokenRange cue, TokenRange content) {}

  /** The one whose noun stands at {@code i}, if any. */
  @Nullable Found at(int i) {
    int link = i + 1;
    if (link + 1 >= end || sentence.isQuoted(i) || !nouns.links(tokens.get(i), tokens.get(link))) {
      return null;
    }
    int cue = i;
    while (cue > 0 && i - cue < LONGEST_DESCRIPTION && tokens.get(cue - 1).tag().equals("ADJ")) {
      cue--;
    }
    TokenRange owner = owner(cue);
    if (owner == null) {
      return null;
    }
    boolean clause = tokens.get(link).is("that");
    boolean infinitive = tokens.get(link).is("to") && tokens.get(link + 1).isVerb();
    int start = clause || infinitive ? link : link + 1;
    int stop =
        clause
            ? edges.ofClause(start)
            : infinitive ? edges.ofInfinitive(start) : edges.ofPhrase(start);
    return stop <= start
        ? null
        : new Found(owner, new TokenRange(cue, start), new TokenRange(start, stop));
  }

  private @Nullable TokenRange owner(int before) {
    if (before == 0) {
      return null;
    }
    if (tokens.get(before - 1).isOneOf(POSSESSIVE)) {
      return new TokenRange(before - 1, before);
    }
    if (before < 2 || !tokens.get(before - 1).isOneOf(MARKS)) {
      return null;
    }
    TokenRange owner = phrases.endingAt(before - 1);
    return owner == null ? null : new TokenRange(owner.start(), before);
  }
}
