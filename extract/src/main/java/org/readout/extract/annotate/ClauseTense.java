package org.readout.extract.annotate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Tells from the words around a date whether what happens then is past or to come. The nearest verb
 * before the date decides; where the date opens its clause, the nearest behind it; next to a verb
 * of saying it is the day of the words.
 */
record ClauseTense(LexedText text) {
  enum Tense {
    PAST,
    FUTURE,
    /** "arrives on Saturday": what is arranged, or tells of the past as a headline does. */
    ARRANGED,
    /** No word tells. */
    OPEN;

    boolean isAhead() {
      return this == FUTURE || this == ARRANGED;
    }

    boolean allows(LocalDate day, LocalDate today) {
      return switch (this) {
        case PAST -> !day.isAfter(today);
        case FUTURE -> !day.isBefore(today);
        case ARRANGED, OPEN -> true;
      };
    }
  }

  private static final Map<String, Set<String>> WORDS = WordLists.sections("tense-words.txt");
  private static final Set<String> STEPS =
      Set.of(
          "on", "in", "at", "the", "of", "early", "mid", "late", "earlier", "later", "this", "-");
  private static final Set<String> WHO_IS_TOLD =
      Set.of("reporters", "journalists", "parliament", "him", "her", "them", "media", "lawmakers");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "to", "for", "of", "with", "on", "by", "and", "the", "he", "she", "they");
  private static final int BACK = 24;
  private static final int AHEAD = 14;
  private static final int BESIDE = 4;
  private static final int OPENING = 3;

  /** The tense of the clause that the lexemes from {@code from} to before {@code to} stand in. */
  Tense of(int from, int to) {
    if (isAttributive(from, to)) {
      return Tense.OPEN;
    }
    int before = from - 1;
    while (text.isOneOf(before, STEPS)) {
      before--;
    }
    if (isIn("until", from - 1) || isIn("until", before)) {
      return backward(from) == Tense.PAST && hadBefore(from) ? Tense.PAST : Tense.FUTURE;
    }
    if (isPutOff(before) || text.is(before, "is") || text.is(before, "are")) {
      return Tense.FUTURE;
    }
    if (isIn("since", from - 1) || isDayOfWords(before) || isPast(to)) {
      return Tense.PAST;
    }
    if (isIn("future", to)) {
      return Tense.FUTURE;
    }
    if (opensSentence(from)) {
      return firstOf(backward(from), forward(from, to));
    }
    return firstOf(forward(from, to), backward(from));
  }

  private static Tense firstOf(Tense one, Tense other) {
    return one == Tense.OPEN ? other : one;
  }

  /** "nothing had moved until March". */
  private boolean hadBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - BESIDE - 1); i--) {
      if (text.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /** "was put off to Wednesday". */
  private boolean isPutOff(int at) {
    return isIn("to", at) && (isIn("put-off", at - 1) || isIn("put-off", at - 2));
  }

  /** "a May 1 deadline": what the clause says is not said of the day. */
  private boolean isAttributive(int from, int to) {
    boolean isNoun = text.at(to).isWord() && !text.at(to).isCapitalised();
    boolean isQualifier = isNoun && verb(to) == Tense.OPEN && !text.isOneOf(to, PREPOSITIONS);
    return isQualifier && (text.is(from - 1, "a") || text.is(from - 1, "the"));
  }

  /** "said on Monday", "told reporters on Monday". */
  private boolean isDayOfWords(int before) {
    return isIn("saying", before)
        || (text.isOneOf(before, WHO_IS_TOLD) && isIn("saying", before - 1));
  }

  private Tense backward(int from) {
    boolean isIntended = false;
    for (int i = from - 1; i >= Math.max(0, from - BACK); i--) {
      if (endsSentence(i)) {
        break;
      }
      Tense tense = isIn("saying", i) ? Tense.PAST : verb(i);
      if (tense != Tense.OPEN) {
        return tense;
      }
      isIntended |= text.is(i, "to") && isBareVerb(i + 1, from);
    }
    return isIntended ? Tense.FUTURE : Tense.OPEN;
  }

  /** Behind "to", the verb of a headline: "Minister to open the fair on Sunday". */
  private boolean isBareVerb(int at, int date) {
    boolean isSmall = text.at(at).isWord() && !text.at(at).isCapitalised();
    return isSmall && at < date && !isIn("before-noun", at) && text.lower(at - 2).length() > 1;
  }

  /** Behind a date that opens its sentence, or qualifies a subject: "Friday's talks will". */
  private Tense forward(int from, int to) {
    boolean opens = opensSentence(from);
    int reach = opens ? AHEAD : text.at(to - 1).possessive() ? BESIDE : 0;
    for (int i = to; i < Math.min(text.size(), to + reach); i++) {
      boolean isClause = i > to + 1 && isIn("opens-clause", i);
      if (endsSentence(i) || isClause || (!opens && text.is(i, ","))) {
        return Tense.OPEN;
      }
      Tense tense = isIn("saying", i) ? Tense.PAST : verb(i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /** Whether the date is among the first words of its sentence. */
  private boolean opensSentence(int from) {
    for (int i = from - 1; i >= Math.max(0, from - OPENING); i--) {
      if (endsSentence(i)) {
        return true;
      }
    }
    return from <= OPENING;
  }

  private Tense verb(int at) {
    if (isIn("future", at) || text.lower(at).endsWith("'ll") || text.lower(at).endsWith("’ll")) {
      return Tense.FUTURE;
    }
    if (text.is(at, "to") && (isIn("before-to", at - 1) || text.is(at + 1, "be"))) {
      return Tense.FUTURE;
    }
    if (text.is(at, "set") && text.is(at + 1, "for")) {
      return Tense.FUTURE;
    }
    if (isIn("arranged", at) && isArranged(at)) {
      return Tense.ARRANGED;
    }
    return isPast(at) ? Tense.PAST : Tense.OPEN;
  }

  /** "the minister arrives", "is arriving"; not "his visits", "a meeting". */
  private boolean isArranged(int at) {
    if (text.lower(at).endsWith("ing")) {
      return text.is(at - 1, "is") || text.is(at - 1, "are");
    }
    Lexeme before = text.at(at - 1);
    boolean isSubject = before.isWord() && !isIn("before-noun", at - 1) && !before.possessive();
    return isSubject || before.is(",");
  }

  private boolean isPast(int at) {
    Lexeme word = text.at(at);
    if (!word.isWord() || word.isCapitalised()) {
      return false;
    }
    if (isIn("past", at)) {
      return !text.is(at - 1, "be");
    }
    boolean isEd = word.lower().length() > 3 && word.lower().endsWith("ed");
    return isEd && !isIn("no-past", at) && isVerb(at);
  }

  /** Whether a word in -ed is the verb and neither "to be signed" nor "the signed text". */
  private boolean isVerb(int at) {
    Lexeme before = text.at(at - 1);
    boolean isPassive =
        before.is("be") || before.is("being") || before.is("is") || before.is("are");
    return !isPassive && !before.is("the") && !before.is("a") && !before.is("an");
  }

  private boolean endsSentence(int at) {
    boolean isStop = text.is(at, ".") || text.is(at, "?") || text.is(at, "!") || text.is(at, ";");
    return isStop && !(text.is(at, ".") && text.at(at - 1).isCapitalised() && shortens(at));
  }

  /** "Oct. 5", "Gen. Roe". */
  private boolean shortens(int at) {
    return text.at(at - 1).text().length() <= 4 && text.touchesNext(at - 1);
  }

  private boolean isIn(String section, int at) {
    return text.isOneOf(at, WORDS.getOrDefault(section, Set.of()));
  }
}
