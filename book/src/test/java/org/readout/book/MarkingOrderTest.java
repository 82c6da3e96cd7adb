package org.readout.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingOrderTest {
  @ParameterizedTest(name = "of {0} the highest is {1}")
  @CsvSource({
    "TLP:CLEAR|TLP:GREEN, TLP:GREEN",
    "TLP:AMBER|TLP:AMBER+STRICT|TLP:GREEN, TLP:AMBER+STRICT",
    "TLP:RED for the delegation|TLP:AMBER, TLP:RED for the delegation",
    "OFFICIAL|OFFICIAL-SENSITIVE, OFFICIAL-SENSITIVE",
    "Restricted|CONFIDENTIAL, CONFIDENTIAL",
    "For the minister only|For the minister only, For the minister only",
  })
  void theHighestOfOneSchemeIsFound(String markings, String highest) {
    assertThat(MarkingOrder.highest(List.of(markings.split("\\|", -1)))).hasValue(highest);
  }

  @ParameterizedTest(name = "none is the highest of {0}")
  @CsvSource({
    "TLP:GREEN|OFFICIAL",
    "For the minister only|For the cabinet",
    "TLP:RED for one group|TLP:RED for another",
  })
  void schemesAreNotCompared(String markings) {
    assertThat(MarkingOrder.highest(List.of(markings.split("\\|", -1)))).isEmpty();
  }
}
