package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.text.CalendarWords;
import org.readout.model.claim.Token;

/** Finds the noun phrase that ends or begins at a token, by word classes alone. */
final class NounPhrases {
  private static final Set<String> INNER =
      Set.of("of", "for", "from", "in", "at", "with", "to", "and", "&", "on", "around", "both");
  private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "we", "i");
  private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whose", "whom");
  private static final Set<String> HAVE = Set.of("have", "has", "had");
  private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "moment");
  private static final Set<String> THIS_OR_LAST = Set.of("this", "last", "earlier");
  private static final Set<String> WEEKDAYS =
      CalendarWords.with(CalendarWords.WEEKDAYS, "today", "yesterday");
  private static final Set<String> DAY_NOW = Set.of("today", "yesterday", "tonight", "tomorrow");
  private static final Set<String> POSSESSIVE = Set.of("'s", "'");
  private static final Set<String> SUBORDINATORS =
      Set.of("that", "which", "when", "while", "what", "who");
  private static final Set<String> OPENERS = Set.of(",", "(", "—", "–", "--", "―");
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_SUBJECT = 30;
  private static final int LONGEST_INTRODUCTION = 10;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;
  private final PhrasesAhead ahead;
  private final SubjectReach reach;

  NounPhrases(AnnotatedSentence sentence) {
    this.ahead = new PhrasesAhead(sentence);
    this.reach = new SubjectReach(sentence);
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /**
   * The noun phrase whose last token stands before {@code end}, with an apposition between commas
   * or in brackets ("Berg, the chief negotiator,").
   */
  @Nullable TokenRange endingAt(int end) {
    if (end <= 0) {
      return null;
    }
    String last = tokens.get(end - 1).lower();
    if (!last.equals("(") && OPENERS.contains(last) || last.equals(")")) {
      return beforeApposition(end);
    }
    if (end > 1 && tokens.get(end - 1).isOneOf(DAY_NOW)) {
      return endingAt(end - 1);
    }
    if (tokens.get(end - 1).isOneOf(PERSONAL)) {
      return new TokenRange(end - 1, end);
    }
    int start = leftEdge(end);
    if (isInterposed(start)) {
      return endingAt(start - 2);
    }
    if (isTimeAfterComma(start, end)) {
      return endingAt(start - 1);
    }
    if (isPeriod(end)) {
      return endingAt(beforePeriod(end));
    }
    int stop = withoutTime(start, end);
    return start < stop && hasNominal(start, stop)
        ? new TokenRange(reach.beyondParticiples(behindIntroduction(start, stop)), stop)
        : null;
  }

  /** "In a statement Minister Berg said": the name begins behind the noun of the occasion. */
  private int behindIntroduction(int start, int end) {
    if (start != 1 || !tokens.get(0).tag().equals("ADP")) {
      return start;
    }
    for (int i = start + 1; i < end; i++) {
      boolean noun =
          tokens.get(i - 1).tag().equals("NOUN") || tokens.get(i - 1).tag().equals("NUM");
      boolean fresh = tokens.get(i).tag().equals("PROPN") || tokens.get(i).tag().equals("DET");
      if (noun && fresh) {
        return i;
      }
    }
    return start;
  }

  /** "has in the past hinted": a phrase between auxiliary and verb is not the subject. */
  private boolean isInterposed(int start) {
    return start > 1
        && tokens.get(start - 1).tag().equals("ADP")
        && (tokens.get(start - 2).tag().equals("AUX") || tokens.get(start - 2).isOneOf(HAVE));
  }

  /** "the bank just this month announced": the month is not the subject. */
  private boolean isPeriod(int end) {
    return end > 3
        && tokens.get(end - 1).isOneOf(TIMES)
        && tokens.get(end - 2).isOneOf(THIS_OR_LAST)
        && beforePeriod(end) > 0
        && tokens.get(beforePeriod(end) - 1).isNominal();
  }

  private int beforePeriod(int end) {
    int before = end - 2;
    while (before > 0 && tokens.get(before - 1).tag().equals("ADV")) {
      before--;
    }
    return before;
  }

  /** "the daily, on Friday called": the day is not the subject. */
  private boolean isTimeAfterComma(int start, int end) {
    return end - start == 1
        && start > 1
        && tokens.get(start).lower().endsWith("day")
        && tokens.get(start - 1).is("on")
        && tokens.get(start - 2).is(",");
  }

  /**
   * The noun phrase that a relative pronoun at {@code index} stands for: "groups, who complained".
   */
  @Nullable TokenRange antecedentOf(int index) {
    int end = index > 0 && tokens.get(index - 1).is(",") ? index - 1 : index;
    int start = leftEdge(end);
    return start < end && hasNominal(start, end) ? new TokenRange(start, end) : null;
  }

  /**
   * The first noun phrase of the sentence outside quotations, past an opening "But" or "In Paris,".
   */
  @Nullable TokenRange subject() {
    int start = afterIntroduction();
    int limit = start + 3;
    while (start < tokens.size() && !tokens.get(start).isInNounPhrase() && start < limit) {
      start++;
    }
    return start < tokens.size() && !sentence.isQuoted(start) ? startingAt(start) : null;
  }

  /** A day of the week, or "yesterday" and its like. */
  static boolean isWeekday(Token token) {
    return token.lower().endsWith("day") && token.isOneOf(WEEKDAYS);
  }

  /** Behind "In Paris," or "On Tuesday,"; 0 where the sentence begins otherwise. */
  private int afterIntroduction() {
    if (tokens.isEmpty() || !tokens.get(0).tag().equals("ADP")) {
      return 0;
    }
    for (int i = 1; i < Math.min(tokens.size(), LONGEST_INTRODUCTION); i++) {
      if (tokens.get(i).is(",")) {
        return i + 1;
      }
      if (tokens.get(i).isVerb()) {
        return 0;
      }
    }
    return 0;
  }

  /** Leaves "on Wednesday" off the end. */
  private int withoutTime(int start, int end) {
    if (end - start <= 2) {
      return end;
    }
    boolean day = tokens.get(end - 2).is("on") && tokens.get(end - 1).lower().endsWith("day");
    boolean month =
        tokens.get(end - 2).is("in")
            && (tokens.get(end - 1).tag().equals("NUM")
                || CalendarWords.MONTHS.contains(tokens.get(end - 1).lower()));
    return day || month ? end - 2 : end;
  }

  private @Nullable TokenRange beforeApposition(int end) {
    String mark = tokens.get(end - 1).lower();
    boolean bracket = mark.equals(")");
    boolean dash = !bracket && !mark.equals(",");
    int open = end - 2;
    while (open >= 0
        && end - open < LONGEST_APPOSITION
        && !isOpening(open, mark)
        && (bracket || dash || !reach.isFinite(open) || reach.relativeBefore(open) > 0)) {
      open--;
    }
    if (open <= 0 || !isOpening(open, mark) || sentence.isQuoted(open)) {
      return bracket ? null : subjectBeforeComma(end);
    }
    int start = leftEdge(open);
    if (start >= open || !hasNominal(start, open)) {
      return null;
    }
    boolean describes = !dash && !isAdverbial(open + 1);
    return new TokenRange(start, describes ? end : open);
  }

  private boolean isOpening(int index, String mark) {
    Token token = tokens.get(index);
    return mark.equals(")") ? token.is("(") : mark.equals(",") ? token.is(",") : token.is(mark);
  }

  /** "Berg, at a later meeting, said": what stands between the commas is no description of Berg. */
  private boolean isAdverbial(int index) {
    Token token = tokens.get(index);
    boolean participle = token.tag().equals("VERB") && token.lower().endsWith("ing");
    boolean phrase = token.tag().equals("ADP") && !token.is("of");
    return (participle && !token.is("including"))
        || phrase && !token.is("like")
        || token.tag().equals("ADV") && !token.is("then")
        || isWeekday(token);
  }

  /** The sentence's first noun phrase, where a comma follows: "Berg, whose talks ran on, said". */
  private @Nullable TokenRange subjectBeforeComma(int end) {
    int behindQuotation = end - 1;
    while (behindQuotation > 0 && !sentence.isQuoted(behindQuotation - 1)) {
      behindQuotation--;
    }
    boolean named = behindQuotation > 0 && tokens.get(behindQuotation).isInNounPhrase();
    if (named && end - behindQuotation < LONGEST_SUBJECT) {
      return new TokenRange(behindQuotation, end);
    }
    TokenRange first = subject();
    return first != null && first.end() < tokens.size() && tokens.get(first.end()).is(",")
        ? first
        : null;
  }

  private boolean hasNominal(int start, int end) {
    return tokens.subList(start, end).stream().anyMatch(Token::isNominal)
        || tokens.get(end - 1).tag().equals("ADJ")
            && (tokens.get(end - 1).isCapitalised() || tokens.get(start).tag().equals("DET"));
  }

  private int leftEdge(int end) {
    int start = end;
    while (start > 0 && !sentence.isQuoted(start - 1)) {
      int bracket = start == end ? openingOf(start - 1) : -1;
      if (bracket > 0) {
        start = bracket;
      } else if (joinsLeft(start - 1, end)) {
        start--;
      } else {
        break;
      }
    }
    while (start < end && isWeakStart(tokens.get(start))) {
      start++;
    }
    while (start < end - 1 && tokens.get(start).isOneOf(SUBORDINATORS)) {
      start++;
    }
    return start;
  }

  /** Where the bracket opens that closes at {@code index}, "(CSU)"; {@code -1} where none does. */
  private int openingOf(int index) {
    if (!tokens.get(index).is(")")) {
      return -1;
    }
    for (int open = index - 1; open > Math.max(0, index - 6); open--) {
      if (tokens.get(open).is("(")) {
        return open;
      }
    }
    return -1;
  }

  private static boolean isWeakStart(Token token) {
    return token.tag().equals("ADP")
        || token.tag().equals("CCONJ")
        || token.is("'s")
        || token.isOneOf(INNER);
  }

  private boolean joinsLeft(int index, int end) {
    Token token = tokens.get(index);
    if (token.isOneOf(TIMES) && index + 1 < end && !tokens.get(index + 1).isOneOf(POSSESSIVE)) {
      return false;
    }
    if (token.isOneOf(RELATIVE) && index + 1 < end && !token.is("that")) {
      return false;
    }
    if (token.isInNounPhrase() && !token.is("there") || token.isOneOf(POSSESSIVE)) {
      return index + 1 >= end || !tokens.get(index + 1).tag().equals("DET") || !token.isNominal();
    }
    if (token.isOneOf(INNER)) {
      return index + 1 < end && index > 0 && tokens.get(index - 1).isNominal();
    }
    return token.is(".") && index > 0 && reach.isAbbreviation(index - 1) && index + 1 < end;
  }

  /** The source with all that a description before it adds, from the quotation on. */
  TokenRange fromQuotation(TokenRange name) {
    return reach.fromQuotation(name);
  }

  /** The noun phrase that begins at {@code start}, with an apposition after a comma. */
  @Nullable TokenRange startingAt(int start) {
    return ahead.startingAt(start);
  }

  /** Behind "in a statement" that begins at {@code from}; {@code from} where none does. */
  int endOfOccasion(int from) {
    return ahead.endOfOccasion(from);
  }
}
