package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * The attributions within one sentence. Read from left to right, each cue is tried as: {@code
 * according to S}; {@code S was quoted as saying}; {@code "…," S said}; {@code "…," said S}; {@code
 * S said …}; and, borrowing the speaker of the attribution before, {@code , adding …} and {@code
 * and said …}.
 */
final class SentenceAttributions {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> BEFORE_CUE =
      Set.of("also", "later", "then", "not", "n't", "reportedly", "separately", "to");
  private static final Set<String> WITH_ADDRESSEE =
      Set.of(
          "told", "tell", "tells", "telling", "assured", "warned", "reminded", "asked", "informed");
  private static final Set<String> SAYING = Set.of("saying", "telling", "adding", "warning");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", ":", "how", "whether", "if");
  private static final Set<String> FINAL = Set.of(".", "!", "?");
  private static final Set<String> CLOSERS = Set.of("\"", "”", "'", "’", "»", "''");
  private static final int FURTHEST_OPENER = 12;

  private final AnnotatedSentence sentence;
  private final int index;
  private final CueLexicon cues;
  private final List<Token> tokens;
  private final NounPhrases phrases;
  private final int end;
  private final List<Said> found = new ArrayList<>();

  SentenceAttributions(AnnotatedSentence sentence, int index, CueLexicon cues) {
    this.sentence = sentence;
    this.index = index;
    this.cues = cues;
    this.tokens = sentence.tokens();
    this.phrases = new NounPhrases(sentence);
    this.end = lastWord();
  }

  private int lastWord() {
    int last = tokens.size();
    while (last > 0 && tokens.get(last - 1).isOneOf(FINAL)) {
      last--;
    }
    return last;
  }

  List<Said> find() {
    int covered = 0;
    for (int i = 0; i < end; i++) {
      if (sentence.isQuoted(i) || i < covered) {
        continue;
      }
      Said said = at(i);
      if (said != null) {
        said = sibling(said, i);
        if (said != null) {
          found.add(said);
          covered = i + 1;
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
    if (!nested) {
      return said.source() == null ? null : said;
    }
    int start = segmentStart(cue);
    if (start < 0) {
      return null;
    }
    int cut = tokens.get(start).span().start();
    if (cut <= before.content().start() + 1) {
      return null;
    }
    Span clipped = new Span(before.content().start(), trimmed(before.content().start(), cut));
    found.set(
        found.size() - 1,
        new Said(
            index,
            before.source(),
            before.cue(),
            clipped,
            new Span(before.segment().start(), clipped.end()),
            before.mode()));
    return new Said(
        index,
        said.source() == null ? before.source() : said.source(),
        said.cue(),
        said.content(),
        new Span(cut, said.segment().end()),
        said.mode());
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
        boolean link = token.is(",") || token.is("and") || token.is("but") || token.is("while");
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
  private int segmentStart(int cue) {
    int start = beforeAuxiliaries(cue);
    if (start == 0) {
      return -1;
    }
    Token previous = tokens.get(start - 1);
    if (previous.is(",") && tokens.get(cue).lower().endsWith("ing")) {
      return start;
    }
    boolean conjunction = previous.is("and") || previous.is("but");
    boolean speech = cues.isSpeech(tokens.get(cue));
    return conjunction && speech && !isInfinitive(start, cue) ? start : -1;
  }

  private boolean isInfinitive(int start, int cue) {
    return tokens.subList(start, cue).stream().anyMatch(token -> token.is("to"));
  }

  private @Nullable Said at(int i) {
    if (tokens.get(i).is("according") && i + 1 < end && tokens.get(i + 1).is("to")) {
      return accordingTo(i);
    }
    if (!cues.isCue(tokens.get(i))) {
      return null;
    }
    int start = beforeAuxiliaries(i);
    if (isInfinitive(start, i) || isNoun(i) || isBareParticiple(start, i)) {
      return null;
    }
    if (isPassive(start, i)) {
      return passive(start, i);
    }
    if (i + 1 < end && tokens.get(i + 1).is("by")) {
      return null;
    }
    if (quotesSomebodyAsSaying(i) > 0) {
      return quotingAnother(i);
    }
    Said said = trailing(start, i);
    if (said == null) {
      said = inverted(i);
    }
    return said == null ? leading(start, i) : said;
  }

  /** "at the minister's request": what the tagger takes for a verb stands where a noun must. */
  private boolean isNoun(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean object = before.tag().equals("VERB") && !tokens.get(i).lower().endsWith("ing");
    boolean qualified = i > 1 && tokens.get(i - 2).isOneOf(POSSESSIVE) && !before.isNominal();
    boolean owned = qualified || before.isOneOf(POSSESSIVE);
    return object
        || owned
        || before.is("'s")
        || before.tag().equals("DET")
        || before.tag().equals("ADJ");
  }

  /** "refugees seeking shelter": a participle without comma or auxiliary only describes. */
  private boolean isBareParticiple(int start, int i) {
    return tokens.get(i).lower().endsWith("ing")
        && start == i
        && !isSayingBefore(i + 1)
        && (i == 0 || !tokens.get(i - 1).is(",") && !tokens.get(i - 1).is("and"));
  }

  /**
   * Whether a comma, a "that" or a quotation follows, as it does after "took to the stage saying".
   */
  private boolean isSayingBefore(int next) {
    return next < end
        && cues.isSpeech(tokens.get(next - 1))
        && (tokens.get(next).is(",") || tokens.get(next).is("that") || sentence.isQuoted(next));
  }

  private int beforeAuxiliaries(int cue) {
    int start = cue;
    while (start > 0 && !sentence.isQuoted(start - 1) && isAuxiliary(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().equals("AUX") || token.tag().equals("ADV") || token.isOneOf(BEFORE_CUE);
  }

  private boolean isPassive(int start, int cue) {
    boolean participle = !tokens.get(cue).lower().endsWith("ing");
    return participle && tokens.subList(start, cue).stream().anyMatch(token -> token.isOneOf(BE));
  }

  private Said accordingTo(int i) {
    TokenRange source = phrases.startingAt(i + 2);
    Span cue = new TokenRange(i, i + 2).span(tokens);
    int after = source == null ? i + 2 : source.end();
    if (i < 3) {
      int start = after < end && tokens.get(after).is(",") ? after + 1 : after;
      return said(source, cue, Math.min(start, end - 1), end, Mode.INDIRECT);
    }
    boolean parenthetical =
        tokens.get(i - 1).is(",") && after + 3 < end && tokens.get(after).is(",");
    int stop = parenthetical ? end : tokens.get(i - 1).is(",") ? i - 1 : i;
    return said(source, cue, 0, Math.max(stop, 1), Mode.INDIRECT);
  }

  private @Nullable Said passive(int start, int i) {
    TokenRange subject = phrases.endingAt(start);
    int saying = quotesSomebodyAsSaying(i);
    if (saying > 0 && subject != null) {
      Span cue = new TokenRange(start, saying + 1).span(tokens);
      TokenRange quoted = quotedBefore(subject.start());
      return quoted != null
          ? said(subject, cue, quoted.start(), quoted.end(), Mode.DIRECT)
          : after(subject, cue, saying + 1);
    }
    int by = i + 1;
    while (by < Math.min(end, i + 5) && !tokens.get(by).is("by")) {
      by++;
    }
    if (by >= Math.min(end, i + 5)) {
      return null;
    }
    TokenRange source = phrases.startingAt(by + 1);
    Span cue = new TokenRange(start, i + 1).span(tokens);
    return source == null ? null : said(source, cue, 0, end, Mode.INDIRECT);
  }

  /** The index of "saying" in {@code quoted X as saying}, or {@code -1}. */
  private int quotesSomebodyAsSaying(int i) {
    for (int k = i + 1; k + 1 < Math.min(end, i + 10); k++) {
      if (tokens.get(k).is("as") && tokens.get(k + 1).isOneOf(SAYING)) {
        return k + 1;
      }
    }
    return -1;
  }

  private @Nullable Said quotingAnother(int i) {
    int saying = quotesSomebodyAsSaying(i);
    TokenRange source = saying < 0 ? null : phrases.endingAt(saying - 1);
    if (source == null || source.start() <= i) {
      return null;
    }
    Span cue = new TokenRange(i, saying + 1).span(tokens);
    TokenRange quoted = quotedBefore(i);
    return quoted != null
        ? said(source, cue, quoted.start(), quoted.end(), Mode.DIRECT)
        : after(source, cue, saying + 1);
  }

  /** {@code "…," S said} and {@code …, S said.} */
  private @Nullable Said trailing(int start, int i) {
    TokenRange source = phrases.endingAt(start);
    if (source == null || source.start() == 0 || !cues.isSpeech(tokens.get(i))) {
      return null;
    }
    int before = source.start() - 1;
    Span cue = new TokenRange(start, i + 1).span(tokens);
    if (sentence.isQuoted(before)) {
      TokenRange quoted = quotedBefore(source.start());
      return quoted == null ? null : quotation(source, cue, quoted, i + 1);
    }
    if (tokens.get(before).is(",") && isParenthetical(before, i)) {
      return said(source, cue, 0, end, Mode.INDIRECT);
    }
    boolean ends = i + 1 >= end || tokens.get(i + 1).is(",");
    boolean adjunct = i + 1 < end && before > 4 && isAdjunctOpener(tokens.get(i + 1));
    if (tokens.get(before).is(",") && (ends || adjunct) && before >= 3) {
      return said(source, cue, 0, before, Mode.INDIRECT);
    }
    return null;
  }

  /** "Trade, the minister said, had grown": what is said goes on behind the second comma. */
  private boolean isParenthetical(int before, int i) {
    return before > 0
        && i + 3 < end
        && tokens.get(i + 1).is(",")
        && !sentence.isQuoted(i + 2)
        && (tokens.get(i + 2).isVerb() && !tokens.get(i + 2).lower().endsWith("ing")
            || tokens.get(i + 2).tag().equals("AUX"));
  }

  private static boolean isAdjunctOpener(Token token) {
    return token.tag().equals("ADP") || token.is("as") || token.is("when") || token.is("while");
  }

  /** {@code "…," said S} and {@code …, said S.} */
  private @Nullable Said inverted(int i) {
    if (i == 0 || !cues.isSpeech(tokens.get(i))) {
      return null;
    }
    boolean quoteBefore = sentence.isQuoted(i - 1);
    boolean commaBefore =
        tokens.get(i - 1).is(",") && i > 4 && !tokens.get(i).isOneOf(WITH_ADDRESSEE);
    if (!quoteBefore && !commaBefore || tokens.get(i).lower().endsWith("ing")) {
      return null;
    }
    TokenRange source = phrases.startingAt(i + 1);
    if (source == null) {
      return null;
    }
    Span cue = new TokenRange(i, i + 1).span(tokens);
    if (quoteBefore) {
      TokenRange quoted = quotedBefore(i);
      return quoted == null ? null : quotation(source, cue, quoted, source.end());
    }
    boolean closes = source.end() >= end || tokens.get(source.end()).is(",");
    return closes ? said(source, cue, 0, i - 1, Mode.INDIRECT) : null;
  }

  /** {@code S said that …}, {@code S told X …}, {@code S said: "…"}. */
  private @Nullable Said leading(int start, int i) {
    TokenRange source = sourceOfLeading(start, i);
    boolean borrows = source == null && !found.isEmpty() && segmentStart(i) >= 0;
    if (source == null && !borrows) {
      return null;
    }
    int from = i + 1;
    if (tokens.get(i).isOneOf(WITH_ADDRESSEE)) {
      TokenRange addressee = phrases.startingAt(from);
      from = addressee == null ? from : addressee.end();
    }
    return after(source, new TokenRange(start, i + 1).span(tokens), from);
  }

  private @Nullable TokenRange sourceOfLeading(int start, int i) {
    boolean participle = start == i && tokens.get(i).lower().endsWith("ing");
    if (participle) {
      return found.isEmpty() && cues.isSpeech(tokens.get(i)) ? phrases.subject() : null;
    }
    TokenRange source = phrases.endingAt(start);
    if (source != null) {
      boolean relative =
          source.end() - source.start() == 1 && tokens.get(source.start()).isOneOf(RELATIVE);
      return relative ? phrases.antecedentOf(source.start()) : source;
    }
    boolean coordinated = found.isEmpty() && segmentStart(i) >= 0;
    return coordinated ? phrases.subject() : null;
  }

  /**
   * The content behind the cue: from a "that", a colon or a quotation mark close by, else at once.
   */
  private @Nullable Said after(@Nullable TokenRange source, Span cue, int from) {
    int limit = Math.min(end, from + FURTHEST_OPENER);
    int start = from;
    int probe = from;
    while (probe < limit
        && !tokens.get(probe).isOneOf(CLAUSE_OPENERS)
        && !sentence.isQuoted(probe)) {
      probe++;
    }
    if (probe < limit) {
      boolean adjunctOnly = probe == from || isAdjunct(from, probe);
      if (adjunctOnly) {
        start = tokens.get(probe).is(":") ? probe + 1 : probe;
      }
    }
    while (start < end && (tokens.get(start).is(",") || tokens.get(start).is(":"))) {
      start++;
    }
    if (end - start < 2) {
      return null;
    }
    return said(source, cue, start, end, sentence.isQuoted(start) ? Mode.DIRECT : Mode.INDIRECT);
  }

  private boolean isAdjunct(int from, int to) {
    Token first = tokens.get(from);
    return first.tag().equals("ADP")
        || first.tag().equals("ADV")
        || first.is(",")
        || first.tag().equals("PROPN") && to - from <= 3;
  }

  private Said quotation(TokenRange source, Span cue, TokenRange quoted, int from) {
    int more = from;
    while (more < end && !sentence.isQuoted(more) && !cues.isCue(tokens.get(more))) {
      more++;
    }
    int stop = more < end && sentence.isQuoted(more) ? endOfQuotation(more) : quoted.end();
    return said(source, cue, quoted.start(), stop, Mode.DIRECT);
  }

  private int endOfQuotation(int start) {
    int stop = start;
    while (stop < tokens.size() && sentence.isQuoted(stop)) {
      stop++;
    }
    return stop;
  }

  /** The quotation that ends before {@code stop}, perhaps with a comma between. */
  private @Nullable TokenRange quotedBefore(int stop) {
    int last = stop;
    while (last > 0 && !sentence.isQuoted(last - 1)) {
      if (stop - last > 2) {
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
    boolean leadIn = first > 0 && first <= 4 && !tokens.get(0).isVerb();
    boolean partial = first > 0 && first + 1 < last && !opensWithCapital(first);
    return new TokenRange(leadIn || partial ? 0 : first, last);
  }

  /** A quotation that begins in the middle of a sentence is only part of what is said. */
  private boolean opensWithCapital(int first) {
    return tokens.get(first + 1).isCapitalised() || tokens.get(first).isCapitalised();
  }

  private Said said(@Nullable TokenRange source, Span cue, int from, int to, Mode mode) {
    int last = to;
    while (last > from + 1 && tokens.get(last - 1).is(",") && !sentence.isQuoted(last - 1)) {
      last--;
    }
    while (last < tokens.size() && sentence.isQuoted(last) && tokens.get(last).isOneOf(CLOSERS)) {
      last++;
    }
    Span content = new TokenRange(from, Math.max(last, from + 1)).span(tokens);
    boolean ownWords = mode == Mode.DIRECT && sentence.isQuoted(from);
    return new Said(
        index,
        source == null ? null : source.span(tokens),
        cue,
        content,
        sentence.sentence().span(),
        ownWords ? Mode.DIRECT : Mode.INDIRECT);
  }
}
