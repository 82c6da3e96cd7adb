package org.readout.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
  @ParameterizedTest
  @CsvSource({
    "cooperation, coop|er|a|tion",
    "international negotiations, inter|na|tional nego|ti|a|tions",
    "an agreement on fisheries, an agree|ment on fish|eries",
    "Pakistan and the McAllisters, Pakistan and the McAllisters",
    "a vote, a vote",
    "counter-terrorism, counter-terrorism",
    "x2negotiations, x2negotiations",
  })
  void longWordsOfTheLanguageMayBreak(String text, String expected) throws IOException {
    String hyphenated = Hyphenation.load().hyphenateText(text).replace('\u00ad', '|');
    assertThat(hyphenated).isEqualTo(expected);
  }
}
