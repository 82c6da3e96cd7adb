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

  /**
   * Types words and a tab at a zsh of its own, and takes down what its line says then. What is
   * typed waits in the terminal until the shell reads it.
   */
  private static final String TYPE =
      """
      zmodload zsh/zpty || exit 1
      zpty shell zsh -f -i
      zpty -w shell "autoload -U compinit; compinit -u -D; source ${(q)1}"
      zpty -w shell "show() { print -r -- \\"\\$BUFFER\\" > ${(q)3}; exit }; zle -N show; bindkey '^Xs' show"
      zpty -w -n shell "$2"$'\\t\\x18s'
      while zpty -r shell line; do :; done
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
    "bash, readout gen, generate",
    "bash, readout generate --mark, --marking",
    "bash, readout generate --paper l, letter",
    "bash, readout template ch, check",
    "bash, readout completion f, fish",
    "fish, readout gen, generate",
    "fish, readout generate --mark, --marking",
    "fish, readout generate --paper l, letter",
    "fish, readout template ch, check",
    "fish, readout template check --fo, --format",
    "fish, readout completion f, fish",
    "zsh, readout gen, generate",
    "zsh, readout generate --mark, --marking",
    "zsh, readout generate --paper l, letter",
    "zsh, readout template ch, check",
    "zsh, readout completion f, fish",
  })
  void theShellCompletes(String shell, String typed, String completed)
      throws IOException, InterruptedException {
    assumeTrue(ShellProcess.isThere(shell), shell + " is not installed: nothing is completed");
    List<String> offered =
        switch (shell) {
          case "bash" -> bash(typed);
          case "fish" -> fish(typed);
          default -> zsh(typed);
        };
    assertThat(offered).containsExactly(completed);
  }

  private List<String> bash(String typed) throws IOException, InterruptedException {
    Path ask = Files.writeString(folder.resolve("ask.bash"), ASK);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", ask.toString(), script("bash").toString()));
    command.addAll(List.of(typed.split(" ", -1)));
    return ShellProcess.run(command).out().strip().lines().map(String::strip).toList();
  }

  /** Each line is a word, a tab and what is said of it. */
  private List<String> fish(String typed) throws IOException, InterruptedException {
    String ask = "source $argv[1]; complete -C $argv[2]";
    String script = script("fish").toString();
    return ShellProcess.run(List.of("fish", "--no-config", "-c", ask, script, typed))
        .out()
        .lines()
        .map(line -> line.replaceFirst("\t.*", ""))
        .toList();
  }

  private List<String> zsh(String typed) throws IOException, InterruptedException {
    Path ask = Files.writeString(folder.resolve("type.zsh"), TYPE);
    Path line = folder.resolve("line");
    String script = script("zsh").toString();
    List<String> command =
        List.of("env", "ZDOTDIR=" + folder, "zsh", "-f", ask.toString(), script, typed, "" + line);
    ShellProcess shell = ShellProcess.run(command);
    assertThat(line).as(shell.out()).exists();
    String[] words = Files.readString(line).strip().split(" ", -1);
    return List.of(words[words.length - 1]);
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
