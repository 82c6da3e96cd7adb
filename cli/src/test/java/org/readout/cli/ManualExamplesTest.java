package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The manual's examples, run as they are printed: a block under a line that names a file is that
 * file, and a {@code console} block holds a command and what it prints. With {@code
 * -Dreadout.golden=rewrite} the printed output is written anew.
 */
class ManualExamplesTest {
  private static final Pattern FILE =
      Pattern.compile("`([\\w./-]+)`[^`\\n]*:\\n\\n```\\w+\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CONSOLE =
      Pattern.compile("(```console\\n\\$ readout )([^\\n]*)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT = Pattern.compile("\\w+\\.(json|pdf)");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changes.md",
        "configuration.md",
        "evaluate.md",
        "explain.md",
        "formats.md",
        "inputs.md",
        "languages.md"
      })
  void everyCommandPrintsWhatThePageSays(String page) throws IOException {
    Path file = Path.of("../docs").resolve(page);
    String manual = Files.readString(file);
    Matcher files = FILE.matcher(manual);
    while (files.find()) {
      Path given = folder.resolve(files.group(1));
      Files.createDirectories(given.getParent());
      Files.writeString(given, files.group(2));
    }

    String printed = CONSOLE.matcher(manual).replaceAll(this::printed);

    assertThat(CONSOLE.matcher(manual).results()).isNotEmpty();
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.writeString(file, printed, UTF_8);
    }
    assertThat(printed).isEqualTo(Files.readString(file));
  }

  private boolean isFile(String word) {
    return Files.exists(folder.resolve(word)) || OUTPUT.matcher(word).matches();
  }

  private String printed(MatchResult console) {
    Object[] arguments =
        Stream.of(console.group(2).split(" ", -1))
            .map(word -> isFile(word) ? folder.resolve(word) : word)
            .toArray();
    Run run = Run.in(folder, Map.of("NO_COLOR", "1"), arguments);
    assertThat(run.err()).isEmpty();
    // As a terminal shows it: without byte order mark, and every line end the same.
    String out = run.out().replace("\ufeff", "").replace("\r\n", "\n");
    String block = console.group(1) + console.group(2) + "\n" + out + "```";
    return Matcher.quoteReplacement(block);
  }
}
