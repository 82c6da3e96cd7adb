package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {
  private static final String ARTICLE =
      """
      Grain deal near, minister says

      By Ann Reed
      STRELSAU, May 3, 2020 - The foreign minister of Ruritania said on Sunday that both sides had agreed to
      sell two million tonnes of grain a year.

      She added that talks on a port would go on in the autumn.
      """;

  @TempDir Path dossier;

  @BeforeEach
  void writeDossier() throws IOException {
    Files.writeString(dossier.resolve("01.txt"), ARTICLE);
  }

  @Test
  void jsonIsTheContract() {
    Run run = Run.of("extract", dossier, "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{\n  \"schema\": \"readout-briefing/1\"").endsWith("}\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void textIsTheCleanTextOfEachArticle() throws IOException {
    Files.writeString(
        dossier.resolve("02.txt"), "The harbour will be dredged next year, the king said.\n");
    Run run = Run.of("extract", dossier, "--format", "text");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().split("\f"))
        .hasSize(2)
        .anyMatch(text -> text.equals("The harbour will be dredged next year, the king said.\n"));
  }

  @Test
  void articlesAreOneLineEach() {
    Run run = Run.of("extract", dossier, "--format", "articles");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .hasLineCount(1)
        .startsWith("{\"file\":\"01.txt\",\"title\":\"Grain deal near, minister says\"")
        .contains("\"language\":\"en\",\"body\":\"The foreign minister of Ruritania");
  }

  @Test
  void attributionsPointIntoTheFile() {
    Run run = Run.of("extract", dossier, "--format", "attributions");
    assertThat(run.exitCode()).isZero();
    int said = ARTICLE.indexOf("said on Sunday");
    assertThat(run.out())
        .contains("{\"file\":\"01.txt\",\"source\":[")
        .contains("\"cue\":[" + said + "," + (said + 4) + "],\"content\":[");
  }
}
