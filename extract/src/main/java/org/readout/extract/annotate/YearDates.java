package org.readout.extract.annotate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.DateReading.Family;
import org.readout.extract.annotate.Lexeme.Kind;
import org.readout.model.claim.DateMention.Grain;

/** Years, decades and centuries: "2016", "2014-18", "the 1980s", "late '90s", "21st century". */
record YearDates(DateWords words) implements DateFamily {
  /** After these a four-digit number counts things. */
  private static final Set<String> COUNTS =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "over",
          "than",
          "least",
          "estimated",
          "another",
          "additional",
          "exactly",
          "$",
          "€",
          "£",
          "¥",
          "₹",
          "₽",
          "+",
          "#",
          "=",
          "/",
          ":");

  /** Words that a year follows or qualifies; before other plural nouns a number counts. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "the", "a", "an", "in", "since", "of", "by", "until", "till", "from", "before", "after",
          "during", "late", "early", "mid", "its", "their", "his", "her", "our", "this", "through",
          "between", "fiscal", "year");

  /** Capitalised before a year at a sentence's beginning or in a name of time. */
  private static final Set<String> BESIDE_YEAR =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "and",
          "or",
          "to",
          "but",
          "as",
          "on",
          "for",
          "between",
          "with",
          "like",
          "only",
          "ad",
          "year-end",
          "christmas",
          "easter",
          "ramadan",
          "budget",
          "fy",
          "cy",
          "q1",
          "q2",
          "q3",
          "q4",
          "when",
          "was",
          "until",
          "around");

  private static final Set<String> TITLES =
      Set.of(
          "agenda", "vision", "expo", "games", "olympics", "cup", "championship", "championships");

  private static final Set<String> ERAS =
      Set.of("ah", "a.h.", "bc", "b.c.", "bce", "bs", "b.s.", "hijri", "bikram", "vikram", "saka");
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);
  private static final Set<String> BEFORE_DECADE = Set.of("the", "early", "late", "mid");

  @Override
  public @Nullable DateReading read(int at) {
    Lexeme lexeme = words.text().at(at);
    if (lexeme.kind() == Kind.DECADE) {
      return decade(at);
    }
    Integer decade = DECADES.get(lexeme.lower());
    if (decade != null) {
      return namedDecade(at, decade);
    }
    int next = words.text().isInnerHyphen(at + 1) ? at + 2 : at + 1;
    if (lexeme.kind() == Kind.ORDINAL && words.text().is(next, "century")) {
      int century = lexeme.asInt();
      return century < 1 || century > 30
          ? null
          : DateReading.years(at, next + 1, century * 100 - 99, century * 100, Grain.CENTURY);
    }
    int year = words.year(at);
    return year == 0 || isPartOfName(at) ? null : year(at, year);
  }

  /** "the nineties", not "in her nineties". */
  private @Nullable DateReading namedDecade(int at, int decade) {
    boolean isTime =
        words.text().isOneOf(at - 1, BEFORE_DECADE) || words.text().at(at - 1).isHyphen();
    return isTime
        ? DateReading.years(at, at + 1, 1900 + decade, 1909 + decade, Grain.DECADE)
        : null;
  }

  private @Nullable DateReading decade(int at) {
    int first = words.text().at(at).asInt();
    boolean isShort = words.text().at(at).text().length() == 2;
    boolean isDecade = isShort ? standsAfterApostrophe(at) : first >= 1500 && first < 2100;
    if (!isDecade || first % 10 != 0) {
      return null;
    }
    int start = isShort ? 1900 + first : first;
    return DateReading.years(at, at + 1, start, start + 9, Grain.DECADE);
  }

  private boolean standsAfterApostrophe(int at) {
    return words.text().is(at - 1, "'")
        || words.text().is(at - 1, "’")
        || words.text().is(at - 1, "‘");
  }

  /** "Resolution 1973", "S-2000", "1,2000": the number is no year. */
  private boolean isPartOfName(int at) {
    LexedText text = words.text();
    return text.isOneOf(at - 1, COUNTS)
        || Currencies.sign(text, at - 1, Set.of()) != null
        || isOfOtherCalendar(at)
        || isTitle(at)
        || text.isOneOf(at + 1, FigureWords.CLOCK)
        || (text.at(at - 1).isNumber() && words.day(at - 1) == 0)
        || Designators.isBefore(text, at)
        || (text.touchesNext(at) && text.at(at + 1).isWord())
        || text.is(at + 1, "%");
  }

  /** "25 Chaitra 2077", "1542 AH", "1600 BC": years that are counted from elsewhere. */
  private boolean isOfOtherCalendar(int at) {
    LexedText text = words.text();
    boolean isForeignMonth =
        text.at(at - 1).isCapitalised() && words.month(at - 1) == 0 && words.day(at - 2) > 0;
    return isForeignMonth || text.isOneOf(at + 1, ERAS) || text.isOneOf(at - 1, ERAS);
  }

  /** "Agenda 1999", "Expo 1988", "the 1999 Agenda", "the author's 1999 is a novel". */
  private boolean isTitle(int at) {
    LexedText text = words.text();
    Lexeme before = text.at(at - 1);
    boolean isNamed =
        before.isCapitalised()
            && !before.possessive()
            && words.month(at - 1) == 0
            && !text.isOneOf(at - 1, BEFORE_YEAR)
            && !text.isOneOf(at - 1, BESIDE_YEAR);
    boolean isWork = before.possessive() && (!text.at(at + 1).isWord() || isFunctionWord(at + 1));
    return isNamed || isWork || (text.at(at + 1).isCapitalised() && text.isOneOf(at + 1, TITLES));
  }

  private boolean isFunctionWord(int at) {
    return words.text().isOneOf(at, FigureWords.FUNCTION);
  }

  private @Nullable DateReading year(int at, int year) {
    DateReading range = range(at, year);
    if (range != null) {
      return range;
    }
    return counts(at)
        ? null
        : DateReading.years(at, at + 1, year, year, Grain.YEAR).in(Family.YEAR);
  }

  /** "2014-2018", "1938-45", "2020/21", "from 2014 to 2018", "between 2014 and 2018". */
  private @Nullable DateReading range(int at, int year) {
    LexedText text = words.text();
    if (isSpan(at)) {
      int end = words.year(at + 2);
      return end > year ? DateReading.years(at, at + 3, year, end, Grain.YEAR) : null;
    }
    boolean isJoined = text.at(at + 1).isHyphen() || text.is(at + 1, "/");
    Lexeme second = text.at(at + 2);
    if (!isJoined || !second.isNumber()) {
      return null;
    }
    int last = second.text().length() == 2 ? year / 100 * 100 + second.asInt() : words.year(at + 2);
    return last <= year ? null : DateReading.years(at, at + 3, year, last, Grain.YEAR);
  }

  private boolean isSpan(int at) {
    LexedText text = words.text();
    boolean isFrom =
        text.is(at - 1, "from") && text.isOneOf(at + 1, Set.of("to", "until", "through"));
    return isFrom || (text.is(at - 1, "between") && text.is(at + 1, "and"));
  }

  /** Whether the number counts what follows it: "2000 troops", "sent 1500 books". */
  private boolean counts(int at) {
    LexedText text = words.text();
    int next = text.isInnerHyphen(at + 1) ? at + 2 : at + 1;
    if (NumeralReader.isMagnitude(text.lower(next)) || Units.match(text, next) != null) {
      return true;
    }
    boolean isCounted =
        CountedNouns.isPerson(text.lower(next)) || CountedNouns.isPlural(text.at(next));
    return isCounted && !text.isOneOf(at - 1, BEFORE_YEAR) && !text.at(at - 1).possessive();
  }
}
