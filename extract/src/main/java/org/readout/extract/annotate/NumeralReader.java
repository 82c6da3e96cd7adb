package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Numeral.Form;

/**
 * Reads a number that begins at a lexeme: "4,200", "2.5 million", "300m", "twenty-five", "one
 * hundred and fifty thousand", "half a million", "two and a half billion", "a dozen", "3 crore",
 * "two-thirds".
 */
final class NumeralReader {
  private static final int LONGEST = 24;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, BigDecimal> MAGNITUDES =
      Map.ofEntries(
          Map.entry("hundred", BigDecimal.TEN.pow(2)),
          Map.entry("thousand", BigDecimal.TEN.pow(3)),
          Map.entry("lakh", BigDecimal.TEN.pow(5)),
          Map.entry("lakhs", BigDecimal.TEN.pow(5)),
          Map.entry("lac", BigDecimal.TEN.pow(5)),
          Map.entry("million", BigDecimal.TEN.pow(6)),
          Map.entry("mln", BigDecimal.TEN.pow(6)),
          Map.entry("mn", BigDecimal.TEN.pow(6)),
          Map.entry("crore", BigDecimal.TEN.pow(7)),
          Map.entry("crores", BigDecimal.TEN.pow(7)),
          Map.entry("billion", BigDecimal.TEN.pow(9)),
          Map.entry("bn", BigDecimal.TEN.pow(9)),
          Map.entry("bln", BigDecimal.TEN.pow(9)),
          Map.entry("trillion", BigDecimal.TEN.pow(12)),
          Map.entry("tn", BigDecimal.TEN.pow(12)),
          Map.entry("trn", BigDecimal.TEN.pow(12)));

  /** Letters that are a magnitude only when stuck to digits, or after a currency sign. */
  private static final Map<String, BigDecimal> LETTERS =
      Map.of(
          "m", BigDecimal.TEN.pow(6),
          "b", BigDecimal.TEN.pow(9),
          "k", BigDecimal.TEN.pow(3),
          "cr", BigDecimal.TEN.pow(7));

  private static final Map<String, Integer> DENOMINATORS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("quarter", 4),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("twelfth", 12),
          Map.entry("twentieth", 20),
          Map.entry("hundredth", 100));

  private static final Set<String> METRES_FOLLOW =
      Set.of(
          "long", "wide", "high", "deep", "tall", "away", "from", "above", "below", "of", "apart");

  private final LexedText text;
  private final boolean money;

  private NumeralReader(LexedText text, boolean money) {
    this.text = text;
    this.money = money;
  }

  /** The number that begins at {@code from}, or null. */
  static @Nullable Numeral read(LexedText text, int from) {
    return new NumeralReader(text, false).numeral(from);
  }

  /** As {@link #read}, after a currency sign: a spaced "b" or "m" is a magnitude there. */
  static @Nullable Numeral readMoney(LexedText text, int from) {
    return new NumeralReader(text, true).numeral(from);
  }

  static boolean isNumberWord(String lower) {
    return SMALL.containsKey(lower) || TENS.containsKey(lower);
  }

  static boolean isMagnitude(String lower) {
    return MAGNITUDES.containsKey(lower);
  }

  /** A word a number may begin with that is neither digits, nor "two", nor "million". */
  static boolean isOtherNumber(String lower) {
    return lower.equals("half") || lower.equals("dozen") || DENOMINATORS.containsKey(lower);
  }

  private @Nullable Numeral numeral(int from) {
    Lexeme first = text.at(from);
    if (first.value() != null && first.isNumber()) {
      return scaled(first.value(), from, from + 1, Form.DIGITS);
    }
    if (!first.isWord()) {
      return null;
    }
    Numeral fraction = fraction(from);
    if (fraction != null) {
      return fraction;
    }
    if (first.is("a") || first.is("an")) {
      return withArticle(from);
    }
    int small = belowHundred(from);
    if (small < 0) {
      return null;
    }
    Form form = first.is("one") ? Form.ONE : Form.WORDS;
    return scaled(BigDecimal.valueOf(small), from, belowHundredEnd(from), form);
  }

  /** "a million", "a hundred and two", "a dozen", "by a day". */
  private @Nullable Numeral withArticle(int from) {
    if (text.is(from + 1, "dozen") || isMagnitudeAt(from + 1)) {
      return scaled(BigDecimal.ONE, from, from + 1, Form.WORDS);
    }
    if (text.is(from - 1, "by") && isTime(from + 1)) {
      return new Numeral(BigDecimal.ONE, BigDecimal.ONE, from, from + 1, Form.WORDS);
    }
    return null;
  }

  private boolean isTime(int at) {
    Units.Match unit = Units.match(text, at);
    return unit != null && Units.isTime(unit.name());
  }

  private int belowHundred(int at) {
    Integer small = SMALL.get(text.lower(at));
    if (small != null) {
      return small;
    }
    Integer tens = TENS.get(text.lower(at));
    if (tens == null) {
      return -1;
    }
    return belowHundredEnd(at) > at + 1 ? tens + unit(belowHundredEnd(at) - 1) : tens;
  }

  private int belowHundredEnd(int at) {
    if (!TENS.containsKey(text.lower(at))) {
      return at + 1;
    }
    if (text.isInnerHyphen(at + 1) && unit(at + 2) > 0) {
      return at + 3;
    }
    return unit(at + 1) > 0 ? at + 2 : at + 1;
  }

  private int unit(int at) {
    Integer value = SMALL.get(text.lower(at));
    return value != null && value < 10 ? value : 0;
  }

  /** Takes the magnitudes that follow, and in words what is added to them. */
  private Numeral scaled(BigDecimal start, int from, int end, Form form) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = start;
    BigDecimal largest = BigDecimal.ONE;
    int at = end;
    if (isAndAHalf(at)) {
      current = current.add(HALF);
      at += 3;
    }
    while (at - from < LONGEST) {
      int word = text.isInnerHyphen(at) ? at + 1 : at;
      BigDecimal magnitude = magnitudeAt(word, at, form);
      boolean isAgain = isHundred(word) && current.compareTo(HUNDRED) >= 0;
      if (isAgain) {
        break;
      }
      if (magnitude != null) {
        if (current.signum() == 0) {
          total = total.multiply(magnitude);
        } else if (isHundred(word)) {
          current = current.multiply(magnitude);
        } else {
          total = total.add(current.multiply(magnitude));
          current = BigDecimal.ZERO;
        }
        largest = largest.max(isHundred(word) && form != Form.DIGITS ? BigDecimal.ONE : magnitude);
        at = word + 1;
        continue;
      }
      int addend = addendAt(at, current, total, form);
      if (addend < 0 && current.signum() == 0 && form != Form.DIGITS) {
        addend = afterComma(at, largest);
      }
      if (addend < 0) {
        break;
      }
      current = current.add(BigDecimal.valueOf(belowHundred(addend)));
      at = belowHundredEnd(addend);
    }
    if (at > end && isAndAHalf(at) && largest.compareTo(HUNDRED) > 0) {
      total = total.add(largest.multiply(HALF));
      at += 3;
    }
    Form read = form == Form.ONE && at > end ? Form.WORDS : form;
    return new Numeral(total.add(current), largest, from, at, read);
  }

  private boolean isAndAHalf(int at) {
    return text.is(at, "and") && text.is(at + 1, "a") && text.is(at + 2, "half");
  }

  /** "twelve billion, FOUR hundred million": a smaller magnitude goes on after a comma. */
  private int afterComma(int at, BigDecimal above) {
    boolean isWord = text.is(at, ",") && belowHundred(at + 1) > 0;
    if (!isWord) {
      return -1;
    }
    int next = belowHundredEnd(at + 1);
    BigDecimal magnitude = MAGNITUDES.get(text.lower(isHundred(next) ? next + 1 : next));
    return magnitude != null && magnitude.compareTo(above) < 0 ? at + 1 : -1;
  }

  private boolean isHundred(int at) {
    return text.is(at, "hundred");
  }

  /** Where "… hundred and FIFTY" or "… thousand TWO hundred" goes on, or -1. */
  private int addendAt(int at, BigDecimal current, BigDecimal total, Form form) {
    boolean afterHundred = current.signum() > 0 && current.remainder(HUNDRED).signum() == 0;
    boolean afterMagnitude = current.signum() == 0 && total.signum() > 0;
    if (form == Form.DIGITS || (!afterHundred && !afterMagnitude)) {
      return -1;
    }
    int word = text.is(at, "and") ? at + 1 : at;
    boolean isAddend = belowHundred(word) > 0 && !isFractionWord(belowHundredEnd(word));
    boolean isBigAnd = word > at && afterMagnitude && !text.is(at - 1, "thousand");
    return isAddend && !isBigAnd ? word : -1;
  }

  private boolean isFractionWord(int at) {
    return denominator(text.isInnerHyphen(at) ? at + 1 : at) > 0;
  }

  private @Nullable BigDecimal magnitudeAt(int word, int at, Form form) {
    String lower = text.lower(word);
    if (lower.equals("dozen")) {
      return BigDecimal.valueOf(12);
    }
    BigDecimal magnitude = MAGNITUDES.get(lower);
    if (magnitude != null || form != Form.DIGITS) {
      return magnitude;
    }
    boolean stuck = text.touchesNext(at - 1) && word == at;
    if (!stuck && !money) {
      return null;
    }
    boolean metres = lower.equals("m") && !money && !isMillions(word + 1);
    return metres ? null : LETTERS.get(lower);
  }

  /** Whether what follows a stuck "m" is a counted thing, so that "m" is for millions. */
  private boolean isMillions(int next) {
    return text.at(next).isWord()
        && !METRES_FOLLOW.contains(text.lower(next))
        && !NounPhrases.isFunctionWord(text.lower(next));
  }

  private boolean isMagnitudeAt(int at) {
    return MAGNITUDES.containsKey(text.lower(at));
  }

  private @Nullable Numeral fraction(int from) {
    if (text.is(from, "half")) {
      return half(from);
    }
    boolean article = text.is(from, "a") || text.is(from, "an");
    int numerator = article ? 1 : belowHundred(from);
    int next = article ? from + 1 : belowHundredEnd(from);
    boolean hyphen = text.isInnerHyphen(next);
    int word = hyphen ? next + 1 : next;
    int denominator = denominator(word);
    if (numerator <= 0 || denominator == 0) {
      return null;
    }
    boolean plural = text.lower(word).endsWith("s");
    boolean spokenOf = text.is(word + 1, "of");
    if (plural ? numerator < 2 : numerator != 1 || (!hyphen && !spokenOf)) {
      return null;
    }
    BigDecimal value =
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32);
    return ofArticleMagnitude(value, from, word + 1);
  }

  /** "half of", "half the", "half a million", "half a dozen". */
  private @Nullable Numeral half(int from) {
    if (text.isOneOf(
        from - 1, Set.of("first", "second", "other", "latter", "former", "a", "last"))) {
      return null;
    }
    if (text.isOneOf(from + 1, Set.of("of", "the", "its", "their", "his", "her", "our"))) {
      return new Numeral(HALF, BigDecimal.ONE, from, from + 1, Form.FRACTION);
    }
    boolean article = text.is(from + 1, "a");
    boolean counted = text.is(from + 2, "dozen") || isMagnitudeAt(from + 2);
    boolean measured = Units.match(text, from + 2) != null;
    return article && (counted || measured) ? scaled(HALF, from, from + 2, Form.WORDS) : null;
  }

  /** "a quarter of a million". */
  private Numeral ofArticleMagnitude(BigDecimal value, int from, int to) {
    if (text.matchEnd(to, List.of("of", "a")) > 0 && isMagnitudeAt(to + 2)) {
      return scaled(value, from, to + 2, Form.WORDS);
    }
    return new Numeral(value, BigDecimal.ONE, from, to, Form.FRACTION);
  }

  private int denominator(int at) {
    String word = text.lower(at);
    Integer exact = DENOMINATORS.get(word);
    if (exact != null) {
      return exact;
    }
    Integer plural =
        word.endsWith("s") ? DENOMINATORS.get(word.substring(0, word.length() - 1)) : null;
    return plural == null ? 0 : plural;
  }
}
