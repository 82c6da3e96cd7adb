package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From the commands to a script by which a shell completes them. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write the script by which your shell completes commands and options.",
    footer = {
      "",
      "bash   source <(readout completion bash), in ~/.bashrc",
      "zsh    source <(readout completion zsh), in ~/.zshrc after compinit",
      "fish   readout completion fish > ~/.config/fish/completions/readout.fish"
    })
@Example("source <(readout completion bash)")
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  /** Shells that complete. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    CommandLine program = spec.root().commandLine();
    String script =
        switch (shell) {
          case BASH, ZSH -> AutoComplete.bash(spec.root().name(), program);
          case FISH -> new FishCompletion(spec.root()).script();
        };
    console.write(script.getBytes(StandardCharsets.UTF_8));
    return ExitCode.DONE.code();
  }
}
