package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;

/**
 * Finds what a verb of saying, holding or wanting has behind it, by what the verb can take: a
 * clause or quotation to the end of the sentence, an infinitive, a gerund, a noun phrase, or one of
 * these behind a preposition that belongs to the cue.
 */
final class Complements {
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", ":", "how", "whether", "if");
  private static final Set<String> QUESTION_WORDS =
      Set.of("what", "who", "why", "when", "where", "which", "how", "whether", "if");
  private static final Set<String> ADDRESSEES =
      Set.of(
          "told",
          "tell",
          "tells",
          "telling",
          "assured",
          "warned",
          "reminded",
          "informed",
          "assure",
          "assures",
          "warns",
          "warn",
          "inform",
          "remind",
          "advised",
          "notified");
  private static final Set<String> NAMING = Set.of("named", "identified", "quoted");
  private static final Set<String> NEGATIONS = Set.of("not", "never");
  private static final Set<String> TIME_UNITS = Set.of("week", "month", "year", "day", "night");
  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon");
  private static final int FURTHEST_OPENER = 16;
  private static final int FURTHEST_FINITE = 14;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;
  private final NounPhrases phrases;
  private final ContentEdges edges;
  private final int end;

  Complements(AnnotatedSentence sentence, NounPhrases phrases, ContentEdges edges, int end) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.phrases = phrases;
    this.edges = edges;
    this.end = end;
  }

  /**
   * What is said, with the cue as far as it reaches.
   *
   * @param cueEnd behind the verb, its particle and its preposition
   */
  record Found(int cueEnd, int start, int stop) {}

  /** What stands behind the verb, or {@code null} where it is nothing that the verb takes. */
  @Nullable Found after(CueVerb cue, int verb) {
    int from = cue.particle() == null ? verb + 1 : verb + 2;
    if (from >= end) {
      return null;
    }
    Found found = prepositional(cue, from);
    if (found == null) {
      found = infinitive(cue, from);
    }
    if (found == null && cue.takes(Complement.THAT)) {
      found = opened(verb, from);
    }
    return found == null ? nominal(cue, from) : found;
  }

  /** "called on Friday for talks": the preposition and what leads to it belong to the cue. */
  private @Nullable Found prepositional(CueVerb cue, int from) {
    int at = skipTime(from);
    while (at + 1 < end && at < from + 2 && tokens.get(at).tag().equals("ADV")) {
      at++;
    }
    if (at + 1 >= end || !tokens.get(at).isOneOf(cue.prepositions()) || sentence.isQuoted(at)) {
      return null;
    }
    if (tokens.get(at).is("to") && tokens.get(at + 1).isVerb() && !isGerund(at + 1)) {
      return null;
    }
    int start = at + 1;
    if (tokens.get(start).isOneOf(QUESTION_WORDS)) {
      return new Found(start, start, edges.ofClause(start));
    }
    if (isGerund(start)) {
      return new Found(start, start, edges.ofInfinitive(start));
    }
    Found toDo = phraseAndInfinitive(start);
    return toDo == null
        ? new Found(start, start, edges.ofPhrase(start))
        : new Found(start, start, toDo.stop());
  }

  private @Nullable Found infinitive(CueVerb cue, int from) {
    int at = skipTime(from);
    if (!cue.takes(Complement.TO) || !isInfinitive(at)) {
      return null;
    }
    int stop = edges.ofInfinitive(at);
    boolean namesNobody =
        tokens.get(stop - 1).isOneOf(NAMING)
            || tokens.get(at).is("not")
                && tokens.subList(at, stop).stream().anyMatch(token -> token.isOneOf(NAMING));
    return namesNobody ? null : new Found(from, at, stop);
  }

  private boolean isInfinitive(int at) {
    int to = at < end && tokens.get(at).isOneOf(NEGATIONS) ? at + 1 : at;
    if (to + 1 >= end || !tokens.get(to).is("to")) {
      return false;
    }
    int verb = to + 1;
    while (verb + 1 < end && tokens.get(verb).tag().equals("ADV")) {
      verb++;
    }
    boolean quoted = tokens.get(to + 1).isPunctuation();
    boolean particle = tokens.get(to).tag().equals("PART") || tokens.get(verb).tag().equals("NOUN");
    return verb < end && (tokens.get(verb).isVerb() || quoted || particle);
  }

  /**
   * A clause or quotation that a "that", a colon or a mark opens, close by or past an addressee.
   */
  private @Nullable Found opened(int verb, int from) {
    int start = from;
    if (tokens.get(verb).isOneOf(ADDRESSEES)) {
      start = afterAddressee(from);
    }
    int limit = Math.min(end, start + FURTHEST_OPENER);
    int probe = start;
    while (probe < limit && !isOpener(probe)) {
      probe++;
    }
    if (probe >= limit || !(probe == start || isAdjunct(start, probe))) {
      return start > from && start < end ? clause(from, start) : null;
    }
    return clause(from, tokens.get(probe).is(":") ? probe + 1 : probe);
  }

  /** Behind "the reporters", "MSNBC's "Morning Show"" and the time that follows. */
  int afterAddressee(int from) {
    for (int i = from; i < Math.min(end, from + FURTHEST_OPENER); i++) {
      if (tokens.get(i).is("that") && i > from) {
        return i;
      }
    }
    TokenRange addressee = phrases.startingAt(from);
    return addressee == null ? from : skipTime(addressee.end());
  }

  private boolean isOpener(int i) {
    return tokens.get(i).isOneOf(CLAUSE_OPENERS) || sentence.isQuoted(i);
  }

  private @Nullable Found clause(int cueEnd, int from) {
    int start = from;
    while (start < end && (tokens.get(start).is(",") || tokens.get(start).is(":"))) {
      start++;
    }
    return end - start < 2 ? null : new Found(cueEnd, start, edges.ofClause(start));
  }

  private boolean isAdjunct(int from, int to) {
    Token first = tokens.get(from);
    boolean time = skipTime(from) > from;
    return first.tag().equals("ADP") && !holdsFinite(from, to)
        || first.tag().equals("ADV")
        || time
        || first.is(",");
  }

  private boolean holdsFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (edges.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** A bare clause, a gerund, a noun phrase with or without what it is called or is to do. */
  private @Nullable Found nominal(CueVerb cue, int from) {
    int start = skipTime(from);
    if (start >= end) {
      return null;
    }
    if (cue.takes(Complement.ING) && isGerund(start)) {
      return new Found(from, start, edges.ofInfinitive(start));
    }
    if (cue.takes(Complement.OBJECT_TO)) {
      Found toDo = phraseAndInfinitive(start);
      if (toDo != null) {
        return new Found(from, start, toDo.stop());
      }
    }
    if (cue.takes(Complement.THAT) && opensClause(cue, start)) {
      return clause(from, start);
    }
    boolean object =
        cue.takes(Complement.OBJECT) || cue.takes(Complement.AS) || cue.takes(Complement.SMALL);
    if (object && opensPhrase(start)) {
      return new Found(from, start, phraseEnd(cue, start));
    }
    boolean plain =
        cue.isSpeech()
            && cue.takes(Complement.THAT)
            && !cue.takes(Complement.OBJECT)
            && !cue.takes(Complement.OBJECT_TO)
            && (from < 1 || !tokens.get(from - 1).lower().endsWith("ing"));
    return plain ? clause(from, start) : null;
  }

  private boolean opensPhrase(int start) {
    Token token = tokens.get(start);
    return token.isInNounPhrase()
        || tokens.get(start).isOneOf(QUESTION_WORDS)
        || sentence.isQuoted(start);
  }

  private int phraseEnd(CueVerb cue, int start) {
    if (tokens.get(start).isOneOf(QUESTION_WORDS)) {
      return edges.ofClause(start);
    }
    int stop = edges.ofPhrase(start);
    boolean as = cue.takes(Complement.AS) && stop + 1 < end && tokens.get(stop).is("as");
    return as ? edges.ofPhrase(stop + 1) : stop;
  }

  private @Nullable Found phraseAndInfinitive(int start) {
    TokenRange phrase = start < end ? phrases.startingAt(start) : null;
    return phrase != null && isInfinitive(phrase.end())
        ? new Found(start, start, edges.ofInfinitive(phrase.end()))
        : null;
  }

  /** Whether a subject with a verb of its own begins here: "said trade had grown". */
  private boolean opensClause(CueVerb cue, int start) {
    if (tokens.get(start).isOneOf(QUESTION_WORDS)) {
      return true;
    }
    if (!tokens.get(start).isInNounPhrase() && !sentence.isQuoted(start)) {
      return false;
    }
    boolean onlyClause = cue.isSpeech() && !cue.takes(Complement.OBJECT);
    for (int i = start + 1; i < Math.min(end, start + FURTHEST_FINITE); i++) {
      if (edges.isFinite(i)) {
        return true;
      }
      if (!onlyClause
          && (tokens.get(i).is(",") || tokens.get(i).is("who") || tokens.get(i).is("that"))) {
        return false;
      }
    }
    return false;
  }

  private boolean isGerund(int i) {
    return i < end
        && tokens.get(i).lower().endsWith("ing")
        && (tokens.get(i).isVerb() || tokens.get(i).tag().equals("NOUN"));
  }

  /** Behind "on Friday", "this week", "last month", "again"; {@code from} where none stands. */
  int skipTime(int from) {
    if (from >= end) {
      return from;
    }
    int at = tokens.get(from).is("on") || tokens.get(from).is("late") ? from + 1 : from;
    if (at < end
        && NounPhrases.isWeekday(tokens.get(at))
        && !(at + 1 < end && tokens.get(at + 1).is("'s"))) {
      boolean partOfDay = at + 1 < end && tokens.get(at + 1).isOneOf(DAY_PARTS);
      return partOfDay ? at + 2 : at + 1;
    }
    boolean period =
        from + 1 < end
            && (tokens.get(from).is("this")
                || tokens.get(from).is("last")
                || tokens.get(from).is("earlier"))
            && tokens.get(from + 1).isOneOf(TIME_UNITS);
    if (period) {
      return from + 2;
    }
    return from;
  }
}
