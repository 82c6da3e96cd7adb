package org.readout.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Names in paragraphs that were written without a look at the rules. The floors are what the rules
 * reach; what they still miss stands in the failure message.
 */
class BlindNamesTest {
  @Test
  void heldOutNamesAreFound() throws IOException {
    NameScore score = new NameScore();
    try (InputStream in =
        NameCase.class.getResourceAsStream("/org/readout/extract/blind/names.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(NameCase::of)
          .forEach(score::add);
    }
    assertThat(score.f1("person")).as(score::table).isGreaterThan(0.98);
    assertThat(score.f1("organisation")).as(score::table).isGreaterThan(0.92);
    assertThat(score.f1("place")).as(score::table).isGreaterThan(0.96);
    assertThat(score.f1("country")).as(score::table).isGreaterThan(0.96);
    assertThat(score.f1("demonym")).as(score::table).isGreaterThan(0.91);
    assertThat(score.identities()).as(score::table).isGreaterThan(0.97);
    assertThat(score.roles()).as(score::table).isGreaterThan(0.68);
  }
}
