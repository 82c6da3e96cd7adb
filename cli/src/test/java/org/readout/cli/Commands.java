package org.readout.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every command of the program, the program itself first. */
final class Commands {
  private Commands() {}

  static List<CommandSpec> all() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    ReadoutCommandLine program =
        new ReadoutCommandLine(
            InputStream.nullInputStream(), nowhere, nowhere, Map.of("NO_COLOR", "1"));
    List<CommandSpec> all = new ArrayList<>();
    collect(program.commandLine(), all);
    return all;
  }

  private static void collect(CommandLine line, List<CommandSpec> all) {
    all.add(line.getCommandSpec());
    line.getSubcommands().values().forEach(below -> collect(below, all));
  }
}
