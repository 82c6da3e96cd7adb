package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of every command as it is printed; the kept pages are what a change of it is seen by.
 */
class HelpTest {
  private static final Path KEPT = Path.of("src/test/resources/org/readout/cli/help");

  static List<String> commands() {
    return Commands.all().stream().map(CommandSpec::qualifiedName).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aPageFitsAScreenAndBeginsWithAnExample(String command) throws IOException {
    String page = page(command);
    Path kept = KEPT.resolve(command.replace(' ', '-') + ".txt");
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.createDirectories(KEPT);
      Files.writeString(kept, page);
    }
    assertThat(page).isEqualTo(Files.readString(kept));
    assertThat(page).startsWith("Example: ").contains(command).doesNotContain("\u001b");
    assertThat(page.lines().count()).isLessThanOrEqualTo(HelpPages.HEIGHT);
    assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void noPageIsKeptOfACommandThatIsGone() throws IOException {
    try (var kept = Files.list(KEPT)) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .isSubsetOf(commands().stream().map(name -> name.replace(' ', '-') + ".txt").toList());
    }
  }

  private static String page(String command) {
    String[] words = (command + " --help").split(" ", -1);
    Object[] arguments = List.of(words).subList(1, words.length).toArray();
    Run run = Run.of(arguments);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
