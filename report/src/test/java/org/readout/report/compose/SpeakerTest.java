package org.readout.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Attribution.Mode;

class SpeakerTest {
  @ParameterizedTest
  @ValueSource(strings = {"Ilse Marant", "the Foreign Ministry", "Kestria's health ministry"})
  void peopleAndInstitutionsAreNamed(String source) {
    assertThat(Speaker.isNamed(said(source))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a senior official",
        "Kestrian officials",
        "two diplomats in Sund",
        "The ministry"
      })
  void peopleWithoutNameAreNot(String source) {
    assertThat(Speaker.isNamed(said(source))).isFalse();
  }

  private static Attribution said(String source) {
    return new Attribution(source, null, "said", Mode.INDIRECT);
  }
}
