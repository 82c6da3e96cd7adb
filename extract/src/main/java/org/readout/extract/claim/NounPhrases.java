package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;

/** Finds the noun phrase that ends or begins at a token, by word classes alone. */
final class NounPhrases {
  private static final Set<String> INNER =
      Set.of("of", "for", "from", "in", "at", "with", "to", "and", "&", "on");
  private static final Set<String> RIGHT_LINKS = Set.of("of", "for", "from", "by", "and");
  private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "moment");
  private static final Set<String> THIS_OR_LAST = Set.of("this", "last", "earlier");
  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
          "yesterday");
  private static final Set<String> POSSESSIVE = Set.of("'s", "'");
  private static final Set<String> SUBORDINATORS =
      Set.of("that", "which", "when", "while", "what", "who");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "who");
  private static final Set<String> OPENERS = Set.of(",", "(", "—", "–", "--");
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_PHRASE = 18;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;

  NounPhrases(AnnotatedSentence sentence) {
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
    if (last.equals(",") || last.equals(")") || last.equals("—") || last.equals("–")) {
      return beforeApposition(end);
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
    return start < stop && hasNominal(start, stop) ? new TokenRange(start, stop) : null;
  }

  /** "has in the past hinted": a phrase between auxiliary and verb is not the subject. */
  private boolean isInterposed(int start) {
    return start > 1
        && tokens.get(start - 1).tag().equals("ADP")
        && tokens.get(start - 2).tag().equals("AUX");
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
    TokenRange phrase = startingAt(1);
    return phrase != null && phrase.end() < tokens.size() && tokens.get(phrase.end()).is(",")
        ? phrase.end() + 1
        : 0;
  }

  /** Leaves "on Wednesday" off the end. */
  private int withoutTime(int start, int end) {
    boolean timed = end - start > 2 && tokens.get(end - 2).is("on");
    return timed && tokens.get(end - 1).lower().endsWith("day") ? end - 2 : end;
  }

  private @Nullable TokenRange beforeApposition(int end) {
    boolean bracket = tokens.get(end - 1).is(")");
    int open = end - 2;
    while (open >= 0
        && end - open < LONGEST_APPOSITION
        && !tokens.get(open).isOneOf(OPENERS)
        && (bracket || !isFinite(open))) {
      open--;
    }
    if (open <= 0 || !tokens.get(open).isOneOf(OPENERS) || sentence.isQuoted(open)) {
      return bracket ? null : subjectBeforeComma();
    }
    int start = leftEdge(open);
    return start < open && hasNominal(start, open)
        ? new TokenRange(start, bracket ? end : end - 1)
        : null;
  }

  private boolean isFinite(int index) {
    Token token = tokens.get(index);
    return token.tag().equals("VERB") && !token.lower().endsWith("ing");
  }

  /** The sentence's first noun phrase, where a comma follows: "Berg, whose talks ran on, said". */
  private @Nullable TokenRange subjectBeforeComma() {
    TokenRange first = subject();
    return first != null && first.end() < tokens.size() && tokens.get(first.end()).is(",")
        ? first
        : null;
  }

  private boolean hasNominal(int start, int end) {
    return tokens.subList(start, end).stream().anyMatch(Token::isNominal)
        || tokens.get(end - 1).tag().equals("ADJ") && tokens.get(end - 1).isCapitalised();
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
    if (start < end && tokens.get(start).is("which")) {
      boolean ofPreposition = start > 0 && tokens.get(start - 1).tag().equals("ADP");
      return ofPreposition && start + 1 < end ? start + 1 : end;
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
    if (token.isInNounPhrase() && !token.is("there") || token.isOneOf(POSSESSIVE)) {
      return index + 1 >= end || !tokens.get(index + 1).tag().equals("DET") || !token.isNominal();
    }
    if (token.isOneOf(INNER)) {
      return index + 1 < end && index > 0 && tokens.get(index - 1).isNominal();
    }
    return token.is(".") && index > 0 && isAbbreviation(index - 1) && index + 1 < end;
  }

  private boolean isAbbreviation(int index) {
    Token token = tokens.get(index);
    return token.tag().equals("PROPN") || token.isCapitalised() && token.text().length() <= 4;
  }

  /** The noun phrase that begins at {@code start}, with an apposition after a comma. */
  @Nullable TokenRange startingAt(int start) {
    int end = start;
    while (end < tokens.size() && end - start < LONGEST_PHRASE && !sentence.isQuoted(end)) {
      Token token = tokens.get(end);
      if (token.isInNounPhrase() && !(end > start && token.isOneOf(SUBORDINATORS))
          || token.isOneOf(POSSESSIVE)) {
        end++;
      } else if (end > start && isInnerLink(end)) {
        end++;
      } else if (end > start && isAppositionComma(end)) {
        end = endOfApposition(end);
        break;
      } else {
        break;
      }
    }
    boolean trailing = end > start && tokens.get(end - 1).isOneOf(POSSESSIVE);
    int stop = trailing ? end - 1 : end;
    return stop > start && hasNominal(start, stop) ? new TokenRange(start, stop) : null;
  }

  private boolean isInnerLink(int index) {
    Token token = tokens.get(index);
    boolean links = token.isOneOf(RIGHT_LINKS);
    boolean abbreviation = token.is(".") && isAbbreviation(index - 1);
    return (links || abbreviation)
        && index + 1 < tokens.size()
        && tokens.get(index + 1).isInNounPhrase();
  }

  private boolean isAppositionComma(int index) {
    return tokens.get(index).is(",")
        && index + 1 < tokens.size()
        && tokens.get(index + 1).isOneOf(DETERMINERS)
        && tokens.get(index - 1).tag().equals("PROPN");
  }

  private int endOfApposition(int comma) {
    int end = comma + 1;
    while (end < tokens.size()
        && end - comma < LONGEST_APPOSITION
        && !tokens.get(end).is(",")
        && !tokens.get(end).is(".")
        && !sentence.isQuoted(end)) {
      end++;
    }
    return end;
  }
}
