package org.readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completion for fish, which picocli does not write: a {@code complete} line for each command,
 * option and word that can stand behind one (fish manual, "Writing your own completions").
 */
final class FishCompletion {
  private final CommandSpec program;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(CommandSpec program) {
    this.program = program;
  }

  String script() {
    script.append("# Completion of ").append(program.name()).append(" for fish.\n");
    script.append("complete -c ").append(program.name()).append(" -f\n");
    command(program);
    return script.toString();
  }

  private void command(CommandSpec command) {
    String here = here(command);
    command
        .subcommands()
        .forEach((name, line) -> {
          script.append("complete -c ").append(program.name());
          script.append(" -n ").append(quoted(atCommands(command, here)));
          script.append(" -a ").append(name).append(" -d ");
          script.append(quoted(summary(line.getCommandSpec()))).append('\n');
        });
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        option(option, here);
      }
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      parameter(parameter, here);
    }
    command.subcommands().values().forEach(line -> command(line.getCommandSpec()));
  }

  private void option(OptionSpec option, String here) {
    script.append("complete -c ").append(program.name());
    if (!here.isEmpty()) {
      script.append(" -n ").append(quoted(here));
    }
    for (String name : option.names()) {
      script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      script.append(" -r").append(values(option));
    }
    script.append(" -d ").append(quoted(firstSentence(option.description()))).append('\n');
  }

  private void parameter(PositionalParamSpec parameter, String here) {
    if (isFile(parameter) || parameter.completionCandidates() != null) {
      script.append("complete -c ").append(program.name());
      script.append(" -n ").append(quoted(here)).append(values(parameter)).append('\n');
    }
  }

  private static String values(ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      String words =
          StreamSupport.stream(argument.completionCandidates().spliterator(), false)
              .collect(Collectors.joining(" "));
      return " -f -a " + quoted(words);
    }
    return isFile(argument) ? " -F" : "";
  }

  private static boolean isFile(ArgSpec argument) {
    return argument.type() == Path.class
        || argument.auxiliaryTypes()[0] == Path.class
        || argument.paramLabel().contains("DIR");
  }

  /** True while the command line is inside the command. */
  private static String here(CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (CommandSpec each = command; each.parent() != null; each = each.parent()) {
      names.addFirst("__fish_seen_subcommand_from " + each.name());
    }
    return String.join("; and ", names);
  }

  /** True where the command's own commands can stand. */
  private static String atCommands(CommandSpec command, String here) {
    String none =
        command.parent() == null
            ? "__fish_use_subcommand"
            : "not __fish_seen_subcommand_from " + String.join(" ", command.subcommands().keySet());
    return here.isEmpty() ? none : here + "; and " + none;
  }

  private static String summary(CommandSpec command) {
    return firstSentence(command.usageMessage().description());
  }

  private static String firstSentence(String[] lines) {
    String text = String.join(" ", lines);
    int end = text.indexOf(". ");
    String first = end < 0 ? text : text.substring(0, end + 1);
    int aside = first.indexOf(" (as given");
    return aside < 0 ? first : first.substring(0, aside);
  }

  /** In single quotes fish knows two escapes. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
