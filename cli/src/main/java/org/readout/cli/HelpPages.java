package org.readout.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * How the help of every command is laid out: an example first, then the command's own options; the
 * options that all commands have are told once, by the program's own help. A page fits a screen: 80
 * columns, 40 lines.
 */
final class HelpPages {
  static final int WIDTH = 80;
  static final int HEIGHT = 40;

  private static final String EXAMPLE = "example";
  private static final String GENERAL = "general";
  private static final List<String> SECTIONS =
      List.of(
          EXAMPLE,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER,
          GENERAL);

  private HelpPages() {}

  /** Lays out the help of a command and of those below it. */
  static void layOut(CommandLine line) {
    line.setUsageHelpWidth(WIDTH);
    line.setHelpSectionKeys(SECTIONS);
    line.getHelpSectionMap().put(EXAMPLE, help -> example(help));
    line.getHelpSectionMap()
        .put(
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            help -> help.optionListExcludingGroups(ownOptions(help.commandSpec())));
    line.getHelpSectionMap().put(GENERAL, HelpPages::general);
    line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
    line.getSubcommands().values().forEach(HelpPages::layOut);
  }

  /** The lines of a command's examples. */
  static List<String> examples(CommandSpec command) {
    Example example = command.userObject().getClass().getAnnotation(Example.class);
    return example == null ? List.of() : List.of(example.value());
  }

  /** What a command can be told and others can't; of the program itself, everything. */
  static List<OptionSpec> ownOptions(CommandSpec command) {
    Stream<OptionSpec> options = command.options().stream().filter(option -> !option.hidden());
    return command.parent() == null
        ? options.toList()
        : options
            .filter(option -> !option.inherited())
            .filter(option -> !option.usageHelp() && !option.versionHelp())
            .toList();
  }

  private static String example(Help help) {
    StringBuilder text = new StringBuilder();
    for (String line : examples(help.commandSpec())) {
      text.append(text.isEmpty() ? "Example: " : "         ");
      text.append(help.colorScheme().commandText(line)).append('\n');
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  private static String general(Help help) {
    return help.commandSpec().parent() == null
        ? ""
        : "\nAs with all commands: -q, -v, --log-format, -h, -V; see \"readout --help\".\n";
  }
}
