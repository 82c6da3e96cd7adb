package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.text.CalendarWords;
import org.readout.model.claim.Token;

/**
 * Where what is said or wanted ends. A clause runs to the end of its sentence; an infinitive and a
 * noun phrase end earlier, before what the article adds in its own voice: a relative clause behind
 * a comma, a participle, another predicate of the speaker, the occasion.
 */
final class ContentEdges {
  private static final Set<String> DASHES = Set.of("—", "–", "--", "―", "-", ";");
  private static final Set<String> CONTRARY = Set.of("but", "although", "though");
  private static final Set<String> SENTENCE_MARKS = Set.of(",", ".", "?", "!", "…", "...");
  private static final Set<String> LINKS = Set.of("and", "or", "but");
  private static final Set<String> FINITE =
      Set.of(
          "has", "have", "had", "is", "are", "was", "were", "will", "would", "could", "can", "may",
          "might", "should", "did", "does", "do", "must");
  private static final Set<String> TURNS =
      Set.of(
          "after",
          "when",
          "while",
          "because",
          "although",
          "though",
          "until",
          "before",
          "as",
          "if",
          "where",
          "during",
          "following",
          "amid",
          "despite",
          "since",
          "unless",
          "whereas",
          "once",
          "even");
  private static final Set<String> INNER =
      Set.of("after", "before", "as", "if", "since", "once", "even");
  private static final Set<String> TIMES =
      CalendarWords.with(CalendarWords.WEEKDAYS, "yesterday", "today", "tomorrow");
  private static final int OCCASION_REACH = 5;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;
  private final int end;

  /**
   * @param end behind the last word of the sentence
   */
  ContentEdges(AnnotatedSentence sentence, int end) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.end = end;
  }

  /**
   * Behind the clause or quotation that begins at {@code from}: at the end of the sentence, at a
   * turn ("…, but …"), or at the closing mark of a quotation that is a sentence of its own.
   */
  int ofClause(int from) {
    if (sentence.isQuoted(from)) {
      int close = from;
      while (close < tokens.size() && sentence.isQuoted(close)) {
        close++;
      }
      boolean whole = close > from + 2 && isFull(close);
      if (whole) {
        return Math.min(close, tokens.size());
      }
    }
    for (int i = from + 2; i + 1 < end; i++) {
      if (tokens.get(i).is(",") && tokens.get(i + 1).isOneOf(CONTRARY) && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where the sentence takes up its main verb again behind a relative clause that begins with
   * {@code from}; its end where it does not.
   */
  int ofRelative(int from) {
    for (int i = from + 1; i + 1 < end; i++) {
      if (tokens.get(i).is(",") && !sentence.isQuoted(i) && opensPredicate(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** Whether the quotation that ends before {@code close} ends like a sentence. */
  private boolean isFull(int close) {
    for (int i = close - 1; i > close - 4 && i > 0; i--) {
      if (tokens.get(i).isOneOf(SENTENCE_MARKS)) {
        return true;
      }
      if (tokens.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** Behind the noun phrase, with what describes it, that begins at {@code from}. */
  int ofPhrase(int from) {
    for (int i = from + 1; i < end; i++) {
      if (!sentence.isQuoted(i) && (breaksOff(i, from) || isOccasion(i) || opensTurn(i, TURNS))) {
        return i;
      }
    }
    return end;
  }

  /** Behind the infinitive or gerund that begins at {@code from}. */
  int ofInfinitive(int from) {
    for (int i = from + 2; i < end; i++) {
      if (!sentence.isQuoted(i)
          && (breaksOff(i, from) || opensTurn(i, TURNS) && !tokens.get(i).isOneOf(INNER))) {
        return i;
      }
    }
    return end;
  }

  private boolean opensTurn(int i, Set<String> words) {
    Token token = tokens.get(i);
    boolean predicative = token.is("as") && !opensOwnClause(i + 1);
    return token.isOneOf(words) && !token.isNominal() && !predicative;
  }

  /** A dash, a comma that opens no list, or a link to another predicate of the speaker. */
  private boolean breaksOff(int i, int from) {
    Token token = tokens.get(i);
    if (token.isOneOf(DASHES)) {
      return !isHyphen(i);
    }
    if (token.is(",")) {
      return !opensListItem(i, from);
    }
    return token.isOneOf(LINKS) && opensPredicate(i + 1);
  }

  private boolean isHyphen(int i) {
    return tokens.get(i).is("-")
        && i > 0
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  /** "lower taxes, more jobs and a wall": a comma that goes on to a list's last member. */
  private boolean opensListItem(int comma, int from) {
    int next = comma + 1;
    if (next >= end) {
      return false;
    }
    if (tokens.get(next).isOneOf(LINKS)) {
      return !tokens.get(next).is("but")
          && next + 1 < end
          && !opensPredicate(next + 1)
          && !opensOwnClause(next + 1)
          && tokens.subList(from, comma).stream().anyMatch(token -> token.is(","));
    }
    boolean nominal = tokens.get(next).isInNounPhrase() || isBareVerb(next);
    if (!nominal) {
      return false;
    }
    for (int i = next; i < end && i < next + 15; i++) {
      if (tokens.get(i).is("and") || tokens.get(i).is("or")) {
        return !opensPredicate(i + 1);
      }
      if (isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBareVerb(int i) {
    Token token = tokens.get(i);
    return token.tag().equals("VERB") && !token.lower().endsWith("ing") && !isFinite(i);
  }

  private boolean opensOwnClause(int from) {
    for (int i = from; i < Math.min(end, from + 8); i++) {
      if (isFinite(i)) {
        return true;
      }
      if (!tokens.get(i).isInNounPhrase() && !tokens.get(i).is("of")) {
        return false;
      }
    }
    return false;
  }

  private boolean opensPredicate(int from) {
    int verb = from;
    while (verb < end && tokens.get(verb).tag().equals("ADV")) {
      verb++;
    }
    return verb < end && isFinite(verb);
  }

  /** Whether the token is a verb with a tense, by its form. */
  boolean isFinite(int i) {
    Token token = tokens.get(i);
    String word = token.lower();
    if (token.isOneOf(FINITE)) {
      return token.isVerb();
    }
    boolean form = word.endsWith("ed") || word.endsWith("s") || IrregularPasts.contains(word);
    return token.tag().equals("VERB") && form && !word.endsWith("ss");
  }

  private boolean isOccasion(int i) {
    Token token = tokens.get(i);
    if (token.isOneOf(TIMES)) {
      return i + 1 >= end || !tokens.get(i + 1).is("'s");
    }
    if (!token.tag().equals("ADP") || token.is("of")) {
      return false;
    }
    for (int k = i + 1; k < Math.min(end, i + OCCASION_REACH); k++) {
      if (tokens.get(k).isOneOf(Occasions.WORDS) || tokens.get(k).isOneOf(TIMES)) {
        return true;
      }
      if (!tokens.get(k).isInNounPhrase()) {
        return false;
      }
    }
    return false;
  }
}
