package org.readout.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.outcome.Edition;

class EditionReaderTest {
  private static final String OUTCOME =
      """
      {"id": "O4", "theme": "trade", "statement": "They agreed.", "status": "agreed",
       "figures": [{"value": 12.50, "unit": "USD", "measures": "loan", "text": "$12.50"}],
       "evidence": [{"article": "A1", "file": "a.txt", "start": 3, "end": 7, "text": "They"}],
       "corroboration": {"articles": 2, "independent": 1}}\
      """;

  @Test
  void theContractIsRead() throws UnusableEditionException {
    Edition edition = read("\"outcomes\": [" + OUTCOME + "]");
    assertThat(edition.outcomes()).hasSize(1);
    assertThat(edition.outcomes().getFirst().id()).hasToString("O4");
    assertThat(edition.outcomes().getFirst().figures().getFirst().value())
        .isEqualByComparingTo("12.50");
  }

  @Test
  void aBriefingWithoutOutcomesIsOne() throws UnusableEditionException {
    assertThat(read("\"outcomes\": []").outcomes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not JSON | neither a PDF nor JSON",
        "[] | no briefing",
        "{} | \"schema\" is missing",
        "{\"schema\": \"other/1\"} | \"schema\" is another",
        "{\"schema\": \"readout-briefing/2\"} | its data is readout-briefing/2",
      })
  void whatIsNoBriefingIsRefused(String json, String message) {
    assertThatThrownBy(() -> EditionReader.read("f.json", json.getBytes(UTF_8)))
        .isInstanceOf(UnusableEditionException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"agreed\" | \"shaken\" | \"status\" is none of",
        "\"end\": 7 | \"end\": 9 | span and text differ",
        "\"start\": 3 | \"start\": 1e9 | no whole number",
        "\"O4\" | \"O0\" | count from 1",
        "12.50 | 1e999999999 | beyond all measure",
        "\"independent\": 1 | \"independent\": 3 | 3 independent of 2",
      })
  void whatMakesNoSenseIsRefused(String right, String wrong, String message) {
    String outcomes = "\"outcomes\": [" + OUTCOME.replace(right, wrong) + "]";
    assertThatThrownBy(() -> read(outcomes))
        .isInstanceOf(UnusableEditionException.class)
        .hasMessageContaining("breaks the contract")
        .hasMessageContaining(message);
  }

  @Test
  void twoOutcomesOfOneNameAreRefused() {
    assertThatThrownBy(() -> read("\"outcomes\": [" + OUTCOME + "," + OUTCOME + "]"))
        .hasMessageContaining("two outcomes are O4");
  }

  private static Edition read(String fields) throws UnusableEditionException {
    String json = "{\"schema\": \"readout-briefing/1\", \"articles\": [], " + fields + "}";
    return EditionReader.read("f.json", json.getBytes(UTF_8));
  }
}
