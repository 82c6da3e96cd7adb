package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * The attributions within one sentence, from left to right. What stands inside something that is
 * said already is part of it, unless it goes back to the same speaker: {@code , adding …} and
 * {@code and said …} end what was said before and begin anew.
 */
final class SentenceAttributions {
  private static final Set<String> TURNS =
      Set.of("but", "though", "although", "while", "whereas", "and");

  private static final Set<String> CLOSERS = Set.of("\"", "”", "'", "’", "»", ")", "?", "!", "%");

  private final AnnotatedSentence sentence;
  private final CueLexicon cues;
  private final List<Token> tokens;
  private final VerbGroups groups;
  private final CuePatterns patterns;
  private final List<Said> found = new ArrayList<>();

  SentenceAttributions(AnnotatedSentence sentence, int index, CueLexicon cues, NounLexicon nouns) {
    this.sentence = sentence;
    this.cues = cues;
    this.tokens = sentence.tokens();
    this.groups = new VerbGroups(sentence);
    this.patterns = new CuePatterns(sentence, index, cues, nouns, groups);
  }

  List<Said> find() {
    for (int i = 0; i < patterns.end(); i++) {
      if (!sentence.isQuoted(i)) {
        Said said = patterns.at(i, found.isEmpty(), borrowing(i));
        Said kept = said == null ? null : sibling(said, i);
        if (kept != null) {
          found.add(kept);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Cuts the attribution before at this one's segment, or drops this one where it is nested. */
  private @Nullable Said sibling(Said said, int cue) {
    dropWhatIsSaid(said);
    if (found.isEmpty()) {
      return said;
    }
    Said before = found.get(found.size() - 1);
    boolean nested = before.content().contains(said.cue() == null ? said.content() : said.cue());
    Span source = said.source() == null ? before.speaker() : said.source();
    if (said.cue() != null && before.cue() != null && said.cue().overlaps(before.cue())) {
      return null;
    }
    if (!nested) {
      return source == null ? null : beside(before, said.withSource(source));
    }
    int start = opensAnew(said, cue);
    if (start < 0) {
      return null;
    }
    int cut = tokens.get(start).span().start();
    if (cut <= before.content().start() + 1) {
      return null;
    }
    Span clipped = new Span(before.content().start(), trimmed(before.content().start(), cut));
    found.set(found.size() - 1, before.withContent(clipped));
    return said.withSource(source).from(cut);
  }

  /** Gives each of two attributions that stand side by side its own part of the sentence. */
  private Said beside(Said before, Said said) {
    Span words = said.cue();
    Span source = said.source();
    if (words == null || source == null || before.content().end() > words.start()) {
      return said;
    }
    boolean own = source.start() >= before.content().end() && source.end() <= words.start();
    int start = own ? source.start() : words.start();
    if (said.content().start() < start || own && !opensAtTurn(start)) {
      return said;
    }
    int cut = trimmed(before.segment().start(), start);
    if (cut <= before.segment().start() || cut < before.content().end()) {
      return said;
    }
    found.set(found.size() - 1, before.until(cut));
    return said.from(start);
  }

  /** Whether what begins at the offset stands behind "but", "and" or a semicolon. */
  private boolean opensAtTurn(int offset) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() == offset) {
        return tokens.get(i - 1).isOneOf(TURNS) || tokens.get(i - 1).is(";");
      }
    }
    return false;
  }

  /**
   * Where a nested attribution begins that is none: with a borrowed speaker, or with one of its own
   * behind {@code , but}; {@code -1} where it is part of what is said before.
   */
  private int opensAnew(Said said, int cue) {
    int start = borrowing(cue);
    if (start >= 0) {
      return cues.isSpeech(tokens, cue) ? start : -1;
    }
    Span source = said.source();
    for (int i = cue - 1; source != null && i > 1; i--) {
      if (tokens.get(i).span().start() == source.start()) {
        boolean turn = tokens.get(i - 1).isOneOf(TURNS) && tokens.get(i - 2).isPunctuation();
        return turn || tokens.get(i - 1).is(";") ? i : -1;
      }
    }
    return -1;
  }

  /** "Peru offered help, the envoy said": the offer is part of what the envoy said. */
  private void dropWhatIsSaid(Said said) {
    found.removeIf(before ->
        before.cue() != null
            && said.cue() != null
            && said.content().contains(before.cue())
            && said.content().end() <= said.cue().start());
  }

  private int trimmed(int from, int to) {
    int last = to;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() <= to && token.span().start() >= from) {
        boolean link =
            token.isOneOf(TURNS) || token.isPunctuation() && !CLOSERS.contains(token.text());
        if (!link) {
          return token.span().end();
        }
        last = token.span().start();
      }
    }
    return last;
  }

  /**
   * Where a cue that borrows its speaker begins: the token after {@code , adding} or {@code and
   * said}; {@code -1} where the cue belongs to a clause with a subject of its own.
   */
  private int borrowing(int cue) {
    int start = groups.startOf(cue);
    if (start == 0 || groups.isInfinitive(start, cue)) {
      return -1;
    }
    Token previous = tokens.get(start - 1);
    if (previous.is(",") && tokens.get(cue).lower().endsWith("ing")) {
      return start;
    }
    boolean gerund = tokens.get(cue).lower().endsWith("ing") && groups.isBeforeGerund(start - 1);
    return gerund || previous.is("and") || previous.is("but") ? start : -1;
  }
}
