package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class CompletionTest {
  /** Asks bash what it would put in for the last of some words. */
  private static final String ASK =
      """
      compopt() { :; }
      source "$1"; shift
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
      function=$(complete -p readout | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      "$function" readout "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellReadsItsScript(String shell) throws IOException, InterruptedException {
    Path script = script(shell);
    assumeTrue(ShellProcess.isThere(shell), shell + " is not installed: its script is not checked");
    ShellProcess read = ShellProcess.run(List.of(shell, "-n", script.toString()));
    assertThat(read.out()).isEmpty();
    assertThat(read.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "readout gen, generate",
    "readout generate --mark, --marking",
    "readout generate --paper l, letter",
    "readout template ch, check",
    "readout completion f, fish",
  })
  void bashCompletes(String typed, String completed) throws IOException, InterruptedException {
    assumeTrue(ShellProcess.isThere("bash"), "bash is not installed: nothing is completed");
    Path ask = Files.writeString(folder.resolve("ask.bash"), ASK);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", ask.toString(), script("bash").toString()));
    command.addAll(List.of(typed.split(" ", -1)));
    assertThat(ShellProcess.run(command).out().strip().lines().map(String::strip))
        .containsExactly(completed);
  }

  @Test
  void fishKnowsEveryCommandAndOption() throws IOException {
    String script = Files.readString(script("fish"));
    for (CommandSpec command : Commands.all()) {
      if (command.parent() != null) {
        assertThat(script).contains(" -a " + command.name() + " -d '");
      }
      HelpPages.ownOptions(command)
          .forEach(option ->
              assertThat(script).contains(" -l " + option.longestName().replaceFirst("--", "")));
    }
    assertThat(script).contains("-l paper -r -f -a 'a4 letter'");
    // Outside of pairs of quotes nothing is left that fish would read as one.
    assertThat(script.lines())
        .allSatisfy(line ->
            assertThat(line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2)
                .isZero());
  }

  @Test
  void anotherShellIsNotKnown() {
    Run run = Run.of("completion", "bahs");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("bahs", "did you mean bash?").hasLineCount(1);
  }

  private Path script(String shell) throws IOException {
    Run run = Run.of("completion", shell);
    assertThat(run.exitCode()).isZero();
    return Files.writeString(folder.resolve("readout." + shell), run.out());
  }
}
