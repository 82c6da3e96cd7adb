package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * The ways a cue ties a speaker to what is said: {@code according to S}; {@code S was quoted as
 * saying}; {@code X was praised by S}; {@code "…," S said}; {@code "…," said S}; {@code S said …}.
 */
final class CuePatterns {
  private static final Set<String> WITH_ADDRESSEE =
      Set.of(
          "told", "tell", "tells", "telling", "assured", "warned", "reminded", "asked", "informed");
  private static final Set<String> SAYING = Set.of("saying", "telling", "adding", "warning");
  private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "we", "i");
  private static final Set<String> OBJECT_RELATIVE = Set.of("which", "what", "whom");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> FINAL = Set.of(".", "!", "?");
  private static final Set<String> CONNECTIVES = Set.of("but", "and", "yet", "however", "so");
  private static final Set<String> ADDITIONS =
      Set.of(
          "who",
          "which",
          "as",
          "when",
          "while",
          "where",
          "although",
          "though",
          "but",
          "and",
          "because",
          "after",
          "whose",
          "with");
  private static final int FURTHEST_BY = 5;
  private static final int FURTHEST_SAYING = 10;

  private final AnnotatedSentence sentence;
  private final CueLexicon cues;
  private final List<Token> tokens;
  private final NounPhrases phrases;
  private final VerbGroups groups;
  private final QuotedParts quoted;
  private final ContentEdges edges;
  private final Complements complements;
  private final NounCues nouns;
  private final SaidSpans spans;
  private final int end;

  CuePatterns(
      AnnotatedSentence sentence,
      int index,
      CueLexicon cues,
      NounLexicon nounLexicon,
      VerbGroups groups) {
    this.sentence = sentence;
    this.cues = cues;
    this.groups = groups;
    this.tokens = sentence.tokens();
    this.phrases = new NounPhrases(sentence);
    this.quoted = new QuotedParts(sentence);
    this.spans = new SaidSpans(sentence, index);
    this.end = lastWord();
    this.edges = new ContentEdges(sentence, end);
    this.complements = new Complements(sentence, phrases, edges, end);
    this.nouns = new NounCues(sentence, nounLexicon, phrases, edges, end);
  }

  private int lastWord() {
    int last = tokens.size();
    while (last > 0 && tokens.get(last - 1).isOneOf(FINAL)) {
      last--;
    }
    return last;
  }

  /** Behind the last word of the sentence. */
  int end() {
    return end;
  }

  /**
   * The attribution whose cue stands at {@code i}, if any.
   *
   * @param first whether none was found in the sentence before
   * @param borrowing where the cue begins if it may go back to the speaker before; else {@code -1}
   */
  @Nullable Said at(int i, boolean first, int borrowing) {
    if (tokens.get(i).is("according") && i + 1 < end && tokens.get(i + 1).is("to")) {
      return accordingTo(i);
    }
    NounCues.Found noun = nouns.at(i);
    if (noun != null) {
      TokenRange content = noun.content();
      return spans
          .clause(noun.source(), noun.cue().span(tokens), content.start(), content.end())
          .ofKind(CueVerb.Kind.ATTITUDE);
    }
    CueVerb cue = cues.at(tokens, i);
    if (cue == null) {
      return null;
    }
    int start = groups.startOf(i);
    if (groups.isInfinitive(start, i) || groups.isNoun(i) || groups.isReduced(start, i)) {
      return null;
    }
    if (groups.isBareParticiple(start, i) && !isSayingBefore(i + 1)) {
      return null;
    }
    if (groups.isPassive(start, i)) {
      return passive(cue, start, i);
    }
    if (i + 1 < end && tokens.get(i + 1).is("by")) {
      return null;
    }
    if (quotesSomebodyAsSaying(i) > 0) {
      return quotingAnother(i);
    }
    Said said = cue.isSpeech() && !opensContent(cue, i) ? beside(start, i) : null;
    return said == null ? leading(cue, start, i, first, borrowing) : said;
  }

  private @Nullable Said beside(int start, int i) {
    Said said = trailing(start, i);
    return said == null ? inverted(i) : said;
  }

  /** Whether what is said follows for certain: a "that" or a quotation that begins there. */
  private boolean opensContent(CueVerb cue, int i) {
    if (sentence.isQuoted(0) || i > 0 && sentence.isQuoted(i - 1)) {
      return false;
    }
    Complements.Found found = complements.after(cue, i);
    return found != null
        && (tokens.get(found.start()).is("that")
            || tokens.get(found.start()).isOneOf(PERSONAL)
            || sentence.isQuoted(found.start()) && found.start() <= i + 2);
  }

  /**
   * Whether a comma, a "that" or a quotation follows, as it does after "took to the stage saying".
   */
  private boolean isSayingBefore(int next) {
    return next < end
        && cues.isSpeech(tokens, next - 1)
        && (tokens.get(next).is(",") || tokens.get(next).is("that") || sentence.isQuoted(next));
  }

  private Said accordingTo(int i) {
    TokenRange source = accordingSource(i + 2);
    Span cue = new TokenRange(i, i + 2).span(tokens);
    int after = source == null ? i + 2 : source.end();
    if (i < 3) {
      int start = after < end && tokens.get(after).is(",") ? after + 1 : after;
      return spans.clause(source, cue, Math.min(start, end - 1), end);
    }
    boolean parenthetical =
        tokens.get(i - 1).is(",") && after + 3 < end && tokens.get(after).is(",");
    int stop = parenthetical ? end : tokens.get(i - 1).is(",") ? i - 1 : i;
    return spans.clause(source, cue, 0, Math.max(stop, 1));
  }

  /** "a source" goes on "at the harbour" to the comma. */
  private boolean isPlaced(int from, int comma) {
    return from < comma
        && tokens.get(from).tag().equals("ADP")
        && tokens.subList(from, comma).stream().noneMatch(Token::isVerb);
  }

  private @Nullable TokenRange accordingSource(int from) {
    TokenRange phrase = phrases.startingAt(from);
    int comma = from;
    while (comma < end && !tokens.get(comma).is(",")) {
      comma++;
    }
    boolean opening = from <= 3 && comma < end && comma > from;
    boolean whole = phrase == null || isPlaced(phrase.end(), comma);
    return opening && whole ? new TokenRange(from, comma) : phrase;
  }

  private @Nullable Said passive(CueVerb verb, int start, int i) {
    TokenRange subject = phrases.endingAt(start);
    int saying = quotesSomebodyAsSaying(i);
    if (saying > 0 && subject != null) {
      Span cue = new TokenRange(start, saying + 1).span(tokens);
      TokenRange words = quoted.before(subject.start());
      return words != null ? spans.quotation(subject, cue, words) : behind(subject, cue, saying);
    }
    int by = i + 1;
    while (by < Math.min(end, i + FURTHEST_BY) && !tokens.get(by).is("by")) {
      by++;
    }
    if (by >= Math.min(end, i + FURTHEST_BY)) {
      return null;
    }
    TokenRange source = phrases.startingAt(by + 1);
    if (source == null) {
      return null;
    }
    int cueEnd = by == i + 1 ? by + 1 : i + 1;
    Said whole = spans.clause(source, new TokenRange(start, cueEnd).span(tokens), 0, end);
    Said told = whole.ofKind(verb.kind());
    return subject == null ? told : told.withObject(subject.span(tokens));
  }

  /** The index of "saying" in {@code quoted X as saying}, or {@code -1}. */
  private int quotesSomebodyAsSaying(int i) {
    for (int k = i + 1; k + 1 < Math.min(end, i + FURTHEST_SAYING); k++) {
      if (tokens.get(k).is("as") && tokens.get(k + 1).isOneOf(SAYING)) {
        return k + 1;
      }
    }
    return -1;
  }

  private @Nullable Said quotingAnother(int i) {
    int saying = quotesSomebodyAsSaying(i);
    TokenRange source = phrases.endingAt(saying - 1);
    if (source == null || source.start() <= i) {
      return null;
    }
    Span cue = new TokenRange(i, saying + 1).span(tokens);
    TokenRange reporter = phrases.endingAt(i);
    TokenRange words = quoted.before(reporter == null ? i : reporter.start());
    return words != null ? spans.quotation(source, cue, words) : behind(source, cue, saying);
  }

  /** What stands behind "saying". */
  private @Nullable Said behind(TokenRange source, Span cue, int saying) {
    CueVerb verb = cues.at(tokens, saying);
    Complements.Found found = verb == null ? null : complements.after(verb, saying);
    return found == null ? null : spans.clause(source, cue, found.start(), found.stop());
  }

  /** {@code "…," S said} and {@code …, S said.} */
  private @Nullable Said trailing(int start, int i) {
    TokenRange name = phrases.endingAt(start);
    if (name == null || name.start() == 0) {
      return null;
    }
    TokenRange source = sentence.isQuoted(name.start() - 1) ? name : phrases.fromQuotation(name);
    int before = source.start() - 1;
    Span cue = new TokenRange(start, phrases.endOfOccasion(i + 1)).span(tokens);
    if (sentence.isQuoted(before)) {
      TokenRange words = quoted.before(source.start());
      return words == null ? null : interrupted(source, cue, words, i + 1);
    }
    if (tokens.get(before).is("as") && before > 3 && !sentence.isQuoted(before)) {
      return behindAs(source, cue, before, i + 1);
    }
    if (tokens.get(before).is(",") && isParenthetical(before, i)) {
      return spans.clause(source, cue, withoutConnective(), end);
    }
    int behind =
        tokens.get(i).isOneOf(WITH_ADDRESSEE)
            ? complements.afterAddressee(i + 1)
            : complements.skipTime(i + 1);
    boolean ends = behind >= end || tokens.get(behind).is(",");
    boolean adjunct = behind < end && before > 4 && isAdjunctOpener(tokens.get(behind));
    if (tokens.get(before).is(",") && (ends || adjunct) && before >= 3) {
      return spans.clause(source, cue, withoutConnective(), before);
    }
    return null;
  }

  /** "The ferry will sail, as the minister has said." */
  private @Nullable Said behindAs(TokenRange source, Span cue, int as, int from) {
    boolean closes = from >= end || tokens.get(from).is(",");
    int stop = tokens.get(as - 1).is(",") ? as - 1 : as;
    return closes ? spans.clause(source, cue, withoutConnective(), stop) : null;
  }

  private int withoutConnective() {
    int start = tokens.get(0).isOneOf(CONNECTIVES) ? 1 : 0;
    return start == 1 && tokens.get(1).is(",") ? 2 : start;
  }

  /** "Trade, the minister said, had grown": what is said goes on behind the second comma. */
  private boolean isParenthetical(int before, int i) {
    return before > 0
        && i + 3 < end
        && tokens.get(i + 1).is(",")
        && !sentence.isQuoted(i + 2)
        && !tokens.get(i + 2).lower().endsWith("ing")
        && !tokens.get(i + 2).isOneOf(ADDITIONS);
  }

  private static boolean isAdjunctOpener(Token token) {
    return token.tag().equals("ADP") || token.is("as") || token.is("when") || token.is("while");
  }

  /** {@code "…," said S} and {@code …, said S.} */
  private @Nullable Said inverted(int i) {
    if (i == 0) {
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
      TokenRange words = quoted.endsFull(i) ? quoted.before(i) : null;
      return words == null ? null : interrupted(source, cue, words, source.end());
    }
    boolean closes = source.end() >= end || tokens.get(source.end()).is(",");
    return closes ? spans.clause(source, cue, withoutConnective(), i - 1) : null;
  }

  /** {@code S said that …}, {@code S told X …}, {@code S said: "…"}, {@code S opposes X}. */
  private @Nullable Said leading(CueVerb verb, int start, int i, boolean first, int borrowing) {
    TokenRange source = sourceOfLeading(start, i, first, borrowing);
    if (source == null && (first || borrowing < 0)) {
      return null;
    }
    if (source != null && isObjectOfRelative(source)) {
      Span cue = new TokenRange(start, i + 1).span(tokens);
      return spans.clause(source, cue, source.start() - 1, end).ofKind(CueVerb.Kind.ATTITUDE);
    }
    Complements.Found found = complements.after(verb, i);
    if (found == null) {
      return null;
    }
    Span cue = new TokenRange(start, cueEnd(found.cueEnd())).span(tokens);
    boolean relative = source != null && isRelative(source);
    int stop = relative ? Math.min(found.stop(), edges.ofRelative(found.start())) : found.stop();
    Said said = spans.clause(source, cue, found.start(), stop).ofKind(verb.kind());
    TokenRange antecedent =
        source != null && relative ? phrases.antecedentOf(source.start()) : null;
    return antecedent == null ? said : said.withAntecedent(antecedent.span(tokens));
  }

  /** "which the governor says will open": what is said is the relative clause itself. */
  private boolean isObjectOfRelative(TokenRange source) {
    int pronoun = source.start() - 1;
    return pronoun >= 0
        && tokens.get(pronoun).isOneOf(OBJECT_RELATIVE)
        && !(pronoun > 0 && tokens.get(pronoun - 1).tag().equals("ADP"));
  }

  private boolean isRelative(TokenRange source) {
    return source.end() - source.start() == 1 && tokens.get(source.start()).isOneOf(RELATIVE);
  }

  /** The cue with "in a statement" and a colon: "said in a statement:". */
  private int cueEnd(int from) {
    int occasion = phrases.endOfOccasion(from);
    return occasion < end && tokens.get(occasion).is(":") ? occasion + 1 : occasion;
  }

  private @Nullable TokenRange sourceOfLeading(int start, int i, boolean first, int borrowing) {
    boolean participle = start == i && tokens.get(i).lower().endsWith("ing");
    if (participle) {
      return first ? phrases.subject() : null;
    }
    TokenRange source = phrases.endingAt(start);
    if (source != null) {
      boolean lost = isRelative(source) && phrases.antecedentOf(source.start()) == null;
      return lost ? null : source;
    }
    return first && borrowing >= 0 ? phrases.subject() : null;
  }

  /** A quotation that may go on behind the speaker. */
  private Said interrupted(TokenRange source, Span cue, TokenRange words, int from) {
    int more = from;
    while (more < end && !sentence.isQuoted(more) && cues.at(tokens, more) == null) {
      more++;
    }
    int stop = more < end && sentence.isQuoted(more) ? quoted.endOf(more) : words.end();
    return spans.quotation(source, cue, new TokenRange(words.start(), stop));
  }
}
