package org.readout.extract.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.DateReading.Family;
import org.readout.model.claim.DateMention.Grain;

/**
 * Days and years told from another date of the story: "the next day", "the day before", "two days
 * later", "the same year". They are told from the date named right before, in this sentence or the
 * last; where there is none they stay open.
 *
 * @param before the dates read so far
 */
record StoryDates(DateWords words, List<DateReading> before) implements DateFamily {
  private static final int FARTHEST = 40;
  private static final int LONGEST = 60;
  private static final Map<String, Integer> SHIFTS =
      Map.of("next", 1, "following", 1, "previous", -1, "preceding", -1, "same", 0);
  private static final Set<String> BACK = Set.of("earlier", "before", "previously");
  private static final Set<String> AHEAD = Set.of("later", "after", "afterwards");
  private static final Map<String, Grain> UNITS =
      Map.of("day", Grain.DAY, "week", Grain.WEEK, "month", Grain.MONTH, "year", Grain.YEAR);

  @Override
  public @Nullable DateReading read(int at) {
    LexedText text = words.text();
    Integer shift = SHIFTS.get(text.lower(at));
    if (shift != null) {
      return neighbour(at, shift);
    }
    if (text.is(at, "the") && text.is(at + 1, "day") && isDirection(at + 2) && isAlone(at + 3)) {
      return shifted(at + 1, at + 3, Grain.DAY, isBack(at + 2) ? -1 : 1);
    }
    return distance(at);
  }

  /** "the next day"; a week or more only with words that never tell from today. */
  private @Nullable DateReading neighbour(int at, int shift) {
    Grain grain = UNITS.get(words.text().lower(at + 1));
    boolean isOfTheStory = grain == Grain.DAY || !words.text().is(at, "next");
    if (grain == null || !isOfTheStory || words.text().isInnerHyphen(at + 2)) {
      return null;
    }
    return shifted(at, at + 2, grain, shift);
  }

  /** "two days later", "a week earlier". */
  private @Nullable DateReading distance(int at) {
    LexedText text = words.text();
    boolean hasArticle = text.is(at, "a") || text.is(at, "an");
    Numeral number = hasArticle ? null : NumeralReader.read(text, at);
    if (!hasArticle && number == null) {
      return null;
    }
    int unitAt = number == null ? at + 1 : number.to();
    String unit = text.lower(unitAt);
    boolean isPlural = unit.endsWith("s");
    Grain grain = UNITS.get(isPlural ? unit.substring(0, unit.length() - 1) : unit);
    int count = number == null ? 1 : count(number);
    if (grain == null || count < 0 || !isDirection(unitAt + 1) || !isAlone(unitAt + 2)) {
      return null;
    }
    return shifted(at, unitAt + 2, grain, isBack(unitAt + 1) ? -count : count);
  }

  private static int count(Numeral number) {
    boolean isWhole = number.value().stripTrailingZeros().scale() <= 0;
    boolean isNear = number.value().longValue() <= LONGEST;
    return isWhole && isNear ? number.value().intValue() : -1;
  }

  private boolean isDirection(int at) {
    return isBack(at) || words.text().isOneOf(at, AHEAD);
  }

  private boolean isBack(int at) {
    return words.text().isOneOf(at, BACK);
  }

  /** Not "the day before the talks", "two weeks after he came", "later than". */
  private boolean isAlone(int at) {
    LexedText text = words.text();
    boolean isWord = text.at(at).isWord();
    boolean counts = text.is(at - 1, "earlier") || text.is(at - 1, "later");
    return !isWord
        || (counts && !text.is(at, "than"))
        || text.isOneOf(at, Set.of("in", "at", "and", "that", "but", "said", "on"));
  }

  private DateReading shifted(int from, int to, Grain grain, int shift) {
    LocalDate anchor = anchor(from, grain);
    if (anchor == null) {
      return DateReading.unknown(from, to, grain).in(Family.RELATIVE);
    }
    LocalDate day = anchor.plus(Grains.period(grain, 1).multipliedBy(shift));
    boolean isWhole = grain == Grain.MONTH || grain == Grain.YEAR;
    LocalDate first = isWhole ? Grains.first(day, grain) : day;
    LocalDate last = isWhole ? first.plus(Grains.period(grain, 1)).minusDays(1) : day;
    return new DateReading(from, to, first, last, grain, Family.RELATIVE);
  }

  /** The last date before that is as fine as the words need, not more than a sentence away. */
  private @Nullable LocalDate anchor(int from, Grain grain) {
    if (before.isEmpty()) {
      return null;
    }
    DateReading last = before.get(before.size() - 1);
    boolean isFine = last.grain().compareTo(grain) <= 0 && from - last.to() <= FARTHEST;
    return isFine && sentencesBetween(last.to(), from) <= 1 ? last.last() : null;
  }

  private int sentencesBetween(int from, int to) {
    int sentences = 0;
    for (int i = from; i < to; i++) {
      boolean isEnd = words.text().is(i, ".") && words.text().at(i + 1).isCapitalised();
      sentences += isEnd ? 1 : 0;
    }
    return sentences;
  }
}
