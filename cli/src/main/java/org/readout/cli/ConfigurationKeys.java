package org.readout.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What can be configured: the options of every command in a block of the command's name, and by
 * itself an option that is one and the same wherever it is found. {@code --format} is not: what it
 * may be differs from command to command.
 */
final class ConfigurationKeys {
  private final CommandSpec program;
  private final Set<String> shared = new HashSet<>();

  ConfigurationKeys(CommandSpec program) {
    this.program = program;
    Map<String, Object> declared = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    collect(program, declared, ambiguous);
    shared.addAll(declared.keySet());
    shared.removeAll(ambiguous);
  }

  private static void collect(
      CommandSpec command, Map<String, Object> declared, Set<String> ambiguous) {
    options(command)
        .forEach((name, option) -> {
          Object known = declared.putIfAbsent(name, option.userObject());
          if (known != null && !known.equals(option.userObject())) {
            ambiguous.add(name);
          }
        });
    command
        .subcommands()
        .values()
        .forEach(line -> collect(line.getCommandSpec(), declared, ambiguous));
  }

  /** A command's options by the names they have in a file. */
  static Map<String, OptionSpec> options(CommandSpec command) {
    Map<String, OptionSpec> options = new LinkedHashMap<>();
    for (OptionSpec option : command.options()) {
      if (isConfigurable(option)) {
        options.put(name(option), option);
      }
    }
    return options;
  }

  /** How much is said belongs to a run; values of a template's options belong to a dossier. */
  private static boolean isConfigurable(OptionSpec option) {
    boolean isOfTheRun = List.of("quiet", "verbose").contains(name(option));
    return !option.usageHelp()
        && !option.versionHelp()
        && !isOfTheRun
        && !option.hidden()
        && !Map.class.isAssignableFrom(option.type());
  }

  /** The long name without its dashes. */
  static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  /** Whether the option can stand outside of its command's block. */
  boolean isShared(String name) {
    return shared.contains(name);
  }

  /** What can stand in a command's block: options, and blocks of commands below it. */
  List<String> keys(CommandSpec command) {
    List<String> keys = new ArrayList<>(command.subcommands().keySet());
    if (command.parent() == null) {
      shared.stream().sorted().filter(name -> !keys.contains(name)).forEach(keys::add);
    } else {
      keys.addAll(options(command).keySet());
    }
    return keys;
  }

  /** The variables of the environment that set an option, the nearest first. */
  List<String> variables(OptionSpec option) {
    List<String> names = new ArrayList<>();
    String name = name(option);
    names.add(variable(path(option.command()) + " " + name));
    if (isShared(name)) {
      names.add(variable(name));
    }
    return names;
  }

  /** All variables that mean something, in order. */
  Set<String> variables() {
    Set<String> all = new TreeSet<>();
    addVariables(program, all);
    return all;
  }

  private void addVariables(CommandSpec command, Set<String> all) {
    options(command).values().forEach(option -> all.addAll(variables(option)));
    command.subcommands().values().forEach(line -> addVariables(line.getCommandSpec(), all));
  }

  /** A command's name with those above it, without the program's. */
  static String path(CommandSpec command) {
    String name = command.qualifiedName();
    int first = name.indexOf(' ');
    return first < 0 ? "" : name.substring(first + 1);
  }

  private static String variable(String words) {
    return "READOUT_" + words.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /** The command of a name below another. */
  static Optional<CommandSpec> below(CommandSpec command, String name) {
    return Optional.ofNullable(command.subcommands().get(name)).map(CommandLine::getCommandSpec);
  }
}
