package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** The pages of {@code docs/man} are what the commands say of themselves, and groff reads them. */
class ManPagesTest {
  private static final Path KEPT = Path.of("../docs/man");

  @TempDir Path folder;

  @Test
  void everyCommandHasItsPage() throws IOException {
    List<CommandSpec> commands = Commands.all();
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.createDirectories(KEPT);
      for (CommandSpec command : commands) {
        Files.writeString(file(command), ManPage.of(command));
      }
    }
    for (CommandSpec command : commands) {
      assertThat(Files.readString(file(command))).isEqualTo(ManPage.of(command));
    }
    try (var kept = Files.list(KEPT)) {
      assertThat(kept.toList())
          .containsExactlyInAnyOrderElementsOf(commands.stream().map(ManPagesTest::file).toList());
    }
  }

  @Test
  void groffFindsNothingToWarnOf() throws IOException, InterruptedException {
    assumeTrue(ShellProcess.isThere("groff"), "groff is not installed: man pages are not checked");
    for (CommandSpec command : Commands.all()) {
      Path page = Files.writeString(folder.resolve(ManPage.name(command)), ManPage.of(command));
      ShellProcess warned =
          ShellProcess.run(
              List.of("groff", "-man", "-ww", "-rLL=78n", "-Tutf8", "-z", page.toString()));
      assertThat(warned.out()).as(ManPage.name(command)).isEmpty();
      assertThat(warned.exitCode()).isZero();
    }
  }

  private static Path file(CommandSpec command) {
    return KEPT.resolve(ManPage.name(command) + ".1");
  }
}
