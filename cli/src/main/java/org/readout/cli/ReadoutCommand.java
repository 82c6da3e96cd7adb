package org.readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name and the options every command knows. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns a folder of articles about a visit into a cited policy briefing.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 fault of the program or the machine, 2 usage, 3 some",
      "items failed, 4 nothing usable in the input, 5 settings, template or answer key",
      "invalid, 6 a check refused, 130 interrupted."
    })
@Example({"readout generate visit -o visit.pdf", "readout diff monday.pdf thursday.pdf"})
final class ReadoutCommand {
  private final Messages messages;

  ReadoutCommand(Messages messages) {
    this.messages = messages;
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but errors.")
  void quiet(boolean wanted) {
    if (wanted) {
      messages.volume(Messages.Volume.QUIET);
    }
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say notes too, and show the stack trace of a fault.")
  void verbose(boolean wanted) {
    if (wanted) {
      messages.volume(Messages.Volume.VERBOSE);
    }
  }

  @Option(
      names = "--log-format",
      paramLabel = "text|json",
      scope = ScopeType.INHERIT,
      description = "Write messages as lines of text (as given) or of JSON.")
  void logFormat(Messages.Format format) {
    messages.format(format);
  }
}
