package org.readout.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote, and for whom, by the line that a mail's sender writes. */
class SenderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "José Varga <digest@courier.example> | José Varga | | courier.example",
        "'\"Varga, Inc.\" <v@varga.example>' | | Varga, Inc. | varga.example",
        "Maria Lindgren via Strait Courier <m@mail.example> | Maria Lindgren | Strait Courier | mail.example",
        "'Maria Lindgren, The Strait Courier <m@sc.example>' | Maria Lindgren | The Strait Courier | sc.example",
        "Press service of the chancellery <p@c.example> | | Press service of the chancellery | c.example",
        "Jordan Times <news@jt.example> | | Jordan Times | jt.example",
        "maria.lindgren@gmail.com | | |",
        "desk@courier.example | | | courier.example",
        "<> | | |"
      })
  void aPersonWritesAndABodyPublishes(
      String from, @Nullable String person, @Nullable String body, @Nullable String domain) {
    assertThat(Sender.of(from)).isEqualTo(new Sender(person, body, domain));
  }

  @Test
  void noHeaderIsNobody() {
    assertThat(Sender.of(null)).isEqualTo(new Sender(null, null, null));
  }
}
