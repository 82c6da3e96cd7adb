package org.readout.cli;

import org.readout.report.pack.PackShelf;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What there is to make briefings look otherwise. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Look at template packs, and make them.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Packs are found by name in the folders that READOUT_TEMPLATES names, then in",
      "readout/templates of the user's settings ($XDG_CONFIG_HOME, else ~/.config),",
      "then among those of the program; or by the path of a folder or zip."
    })
@Example({"readout template new ours", "readout template preview ours"})
final class TemplateCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private TemplateCommand() {}

  static CommandLine with(Console console, PackShelf shelf) {
    CommandLine line = new CommandLine(new TemplateCommand());
    line.addSubcommand(new TemplateListCommand(console, shelf));
    line.addSubcommand(new TemplateShowCommand(console, shelf));
    line.addSubcommand(new TemplateNewCommand(console, shelf));
    line.addSubcommand(new TemplateCheckCommand(console, shelf));
    line.addSubcommand(new TemplatePreviewCommand(console, shelf));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
