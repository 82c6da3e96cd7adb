package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @Test
  void helpGoesToStandardOutput() {
    Run run = Run.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("extract", "check", "130 interrupted").doesNotContain("\u001b");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anUnknownCommandGetsASuggestion() {
    Run run = Run.of("extrct", ".");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'extrct'").contains("did you mean extract?").hasLineCount(1);
  }

  @Test
  void anUnknownOptionGetsASuggestion() {
    Run run = Run.of("extract", "--fromat=text", ".");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'--fromat=text'").contains("--format").hasLineCount(1);
  }

  @Test
  void aMissingFolderNamesTheWayOut() {
    Run run = Run.of("extract");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("DIR").contains("readout extract --help").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "extract", "explain"})
  void theEmbeddingsNeedTheirModule(String command) {
    Run run = Run.of(command, "--embeddings", "no-such-folder");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("optional", "mvn -Pembeddings").hasLineCount(1);
  }

  @Test
  void messagesComeAsLinesOfJsonWhenAsked() {
    Run run = Run.of("extract", "--log-format", "json", "no-such-folder");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            """
            {"severity":"error","file":"no-such-folder","message":"no such folder",\
            "hint":"name a folder of articles"}\
            """);
  }

  @Test
  void aFileNameCannotReachTheTerminal() {
    Run run = Run.of("extract", "gone\u001b[2J\n\u202etxt");
    assertThat(run.err()).doesNotContain("\u001b", "\u202e").hasLineCount(1);
  }
}
