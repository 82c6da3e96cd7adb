package org.readout.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.briefing.Form;
import org.readout.report.Spoken;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;

class PhraseTest {
  @Test
  void valuesStandInTheirPlaces() throws IOException {
    assertThat(say("en", "{1} before {0}, and {0} again", "a", "b"))
        .isEqualTo("b before a, and a again");
    assertThat(say("en", "no value: it''s '{'plain'}'")).isEqualTo("no value: it's {plain}");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoesAndTextAsItIs() throws IOException {
    assertThat(say("en", "{0} of {1}", 1234, "2021")).isEqualTo("1,234 of 2021");
  }

  /** The categories of CLDR 48: Russian has few for 2 to 4, Welsh six of them, Japanese one. */
  @ParameterizedTest
  @CsvSource({
    "en, 0, other",
    "en, 1, one",
    "en, 2, other",
    "ru, 1, one",
    "ru, 2, few",
    "ru, 5, many",
    "ru, 11, many",
    "ru, 21, one",
    "cy, 0, zero",
    "cy, 2, two",
    "cy, 3, few",
    "cy, 6, many",
    "ja, 1, other",
  })
  void pluralsFollowTheLanguage(String tag, int number, String category) throws IOException {
    String all = "zero {zero} one {one} two {two} few {few} many {many} other {other}";
    assertThat(say(tag, "{0, plural, " + all + "}", number)).isEqualTo(category);
  }

  @Test
  void anExactNumberGoesBeforeItsCategory() throws IOException {
    String days = "{0, plural, =1 {first} one {# day} other {# days}}";
    assertThat(say("en", days, 1)).isEqualTo("first");
    assertThat(say("en", days, 2000)).isEqualTo("2,000 days");
    assertThat(say("ru", "{0, plural, one {#a} other {#b}}", 3)).isEqualTo("3b");
  }

  @Test
  void aWordChoosesAndWhatItChoosesHasPlaces() throws IOException {
    String words = "{0, select, round {{1} of} other {{1}}} people";
    assertThat(say("en", words, "round", "x")).isEqualTo("x of people");
    assertThat(say("en", words, "plain", "x")).isEqualTo("x people");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0",
        "{name}",
        "{0, plural, one {x}}",
        "{0, number}",
        "{0, plural, offset:1 other {x}}"
      })
  void whatIsNotInTheNotationIsRefusedWithItsFileAndKey(String words) {
    assertThatExceptionOfType(InvalidPackException.class)
        .isThrownBy(() -> say("en", words, 1))
        .withMessageContaining("own.properties: error: the message \"key\"");
  }

  @Test
  void aKeyThatNobodyHasAndAValueThatIsMissingAreFaults() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spoken.english().say("nothing.such"))
        .withMessageContaining("nothing.such");
    assertThatIllegalArgumentException().isThrownBy(() -> say("en", "{0} {1}", "a"));
  }

  private static String say(String tag, String words, Object... values) throws IOException {
    DesignMessages bundled = new DesignMessages(Design.usual(Form.FULL).layers());
    Languages languages =
        new Languages(asked -> {
          Map<String, String> messages = new TreeMap<>();
          bundled.find("en").forEach(file -> messages.putAll(file.messages()));
          messages.put("key", words);
          boolean isAsked = asked.equals("en") || asked.equals(tag);
          return isAsked
              ? List.of(new MessageFile("own.properties", messages, Map.of()))
              : List.of();
        });
    return languages.of(tag).say("key", values);
  }
}
