package org.readout.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumeralReaderTest {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  @Test
  void readsBackTheWordsOfTheFirstThousands() {
    IntStream.rangeClosed(1, 3000).forEach(NumeralReaderTest::readsBack);
  }

  @Test
  void readsBackTheWordsOfLargeNumbers() {
    new Random(20210408).ints(3000, 3000, 2_000_000_000).forEach(NumeralReaderTest::readsBack);
  }

  @Test
  void readsBackDigitsInEveryGrouping() {
    new Random(20210408)
        .ints(3000, 1, 2_000_000_000)
        .forEach(number -> {
          assertThat(value(grouped(number, ",", 3))).isEqualTo(number);
          assertThat(value(grouped(number, "\u202f", 3))).isEqualTo(number);
          assertThat(value(grouped(number, ",", 2))).isEqualTo(number);
        });
  }

  private static void readsBack(int number) {
    String words = words(number);
    assertThat(value(words)).as(words).isEqualTo(number);
  }

  private static long value(String text) {
    LexedText lexed = Lexer.cut(text);
    Numeral numeral = NumeralReader.read(lexed, 0);
    if (numeral == null || numeral.to() != lexed.size()) {
      throw new AssertionError("not read to the end: " + text);
    }
    return numeral.value().longValueExact();
  }

  /** The last three digits, then groups of the size given. */
  private static String grouped(int number, String mark, int size) {
    String rest = String.valueOf(number);
    String grouped = rest.substring(Math.max(0, rest.length() - 3));
    rest = rest.substring(0, rest.length() - grouped.length());
    while (!rest.isEmpty()) {
      int cut = Math.max(0, rest.length() - size);
      grouped = rest.substring(cut) + mark + grouped;
      rest = rest.substring(0, cut);
    }
    return grouped;
  }

  private static String words(int number) {
    if (number < 20) {
      return SMALL.get(number);
    }
    if (number < 100) {
      return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
    }
    if (number < 1000) {
      return SMALL.get(number / 100) + " hundred" + rest(number % 100, " and ");
    }
    if (number < 1_000_000) {
      return words(number / 1000) + " thousand" + rest(number % 1000, " ");
    }
    if (number < 1_000_000_000) {
      return words(number / 1_000_000) + " million" + rest(number % 1_000_000, " ");
    }
    return words(number / 1_000_000_000) + " billion" + rest(number % 1_000_000_000, " ");
  }

  private static String rest(int number, String joint) {
    return number == 0 ? "" : joint + words(number);
  }
}
