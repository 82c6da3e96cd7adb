package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command's page of the manual in section 1, from what its help is made of; in the macros of
 * man(7).
 */
final class ManPage {
  private final CommandSpec command;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** The page's name, without the section. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /** The page's text. */
  static String of(CommandSpec command) {
    return new ManPage(command).write();
  }

  private String write() {
    page.append(".\\\" Written from the command's help; not to be changed by hand.\n");
    macro(
        "TH",
        "\"" + name(command).toUpperCase(Locale.ROOT) + "\" 1 \"\" Readout \"Readout manual\"");
    macro("SH", "NAME");
    page.append(plain(name(command))).append(" \\- ").append(plain(description())).append('\n');
    examples();
    synopsis();
    arguments();
    commands();
    footer();
    seeAlso();
    return page.toString();
  }

  private void examples() {
    macro("SH", "EXAMPLES");
    macro("nf", "");
    HelpPages.examples(command).forEach(line -> page.append(plain(line)).append('\n'));
    macro("fi", "");
  }

  private void synopsis() {
    macro("SH", "SYNOPSIS");
    page.append("\\fB").append(plain(command.qualifiedName())).append("\\fR [\\fIOPTIONS\\fR]");
    if (!command.subcommands().isEmpty()) {
      page.append(" \\fICOMMAND\\fR");
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      boolean isOptional = parameter.arity().min() == 0;
      page.append(isOptional ? " [\\fI" : " \\fI").append(plain(parameter.paramLabel()));
      page.append(parameter.arity().isVariable() ? "...\\fR" : "\\fR")
          .append(isOptional ? "]" : "");
    }
    page.append('\n');
  }

  private void arguments() {
    macro("SH", "OPTIONS");
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      entry("\\fI" + plain(parameter.paramLabel()) + "\\fR", described(parameter));
    }
    for (OptionSpec option : HelpPages.ownOptions(command)) {
      String names =
          List.of(option.names()).stream()
              .map(name -> "\\fB" + plain(name) + "\\fR")
              .collect(Collectors.joining(", "));
      boolean hasValue = option.arity().max() > 0;
      entry(
          hasValue ? names + " \\fI" + plain(option.paramLabel()) + "\\fR" : names,
          described(option));
    }
    if (command.parent() != null) {
      page.append(".PP\nThe options of all commands are told by readout(1).\n");
    }
  }

  private void commands() {
    if (!command.subcommands().isEmpty()) {
      macro("SH", "COMMANDS");
      command
          .subcommands()
          .values()
          .forEach(line -> {
            CommandSpec below = line.getCommandSpec();
            entry("\\fB" + plain(below.name()) + "\\fR", text(below.usageMessage().description()));
          });
    }
  }

  private void footer() {
    List<String> lines = new ArrayList<>(List.of(command.usageMessage().footer()));
    while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
      lines.removeFirst();
    }
    if (!lines.isEmpty()) {
      macro("SH", "NOTES");
      macro("nf", "");
      lines.forEach(line -> page.append(plain(line)).append('\n'));
      macro("fi", "");
    }
  }

  private void seeAlso() {
    List<CommandSpec> near = new ArrayList<>();
    if (command.parent() != null) {
      near.add(command.parent());
    }
    command.subcommands().values().forEach(line -> near.add(line.getCommandSpec()));
    if (!near.isEmpty()) {
      macro("SH", "SEE ALSO");
      page.append(
              near.stream()
                  .map(other -> "\\fB" + plain(name(other)) + "\\fR(1)")
                  .collect(Collectors.joining(",\n")))
          .append('\n');
    }
  }

  private void entry(String head, String text) {
    page.append(".TP\n").append(head).append('\n').append(plain(text)).append('\n');
  }

  private void macro(String name, String arguments) {
    page.append('.').append(name).append(arguments.isEmpty() ? "" : " " + arguments).append('\n');
  }

  private String description() {
    String text = text(command.usageMessage().description());
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String described(ArgSpec argument) {
    return text(argument.description());
  }

  private static String text(String[] lines) {
    return Ansi.OFF.string(String.join(" ", lines));
  }

  /** ASCII without control line or escape, and with dashes that can be copied into a shell. */
  private static String plain(String text) {
    StringBuilder roff = new StringBuilder();
    text.replace("\\", "\\e")
        .replace("-", "\\-")
        .codePoints()
        .forEach(c ->
            roff.append(
                c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c)));
    String safe = roff.toString();
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
