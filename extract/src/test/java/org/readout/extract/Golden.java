package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Golden pairs: a folder of {@code case.txt} files, each beside {@code case.expected}. With {@code
 * -Dreadout.golden=rewrite} the expected files are written anew; the difference is reviewed like
 * code.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("readout.golden"));

  private Golden() {}

  /** One test for each case: {@code produce} turns the case's text into what is expected. */
  public static Stream<DynamicTest> cases(String folder, UnaryOperator<String> produce) {
    List<Path> cases = inputs(RESOURCES.resolve(folder));
    assertThat(cases).as("cases in %s", folder).isNotEmpty();
    return cases.stream()
        .map(file ->
            DynamicTest.dynamicTest(
                name(file), () -> compare(file, produce.apply(Files.readString(file)))));
  }

  private static List<Path> inputs(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".txt", "").replace('-', ' ');
  }

  private static void compare(Path file, String actual) throws IOException {
    Path expected = Path.of(file.toString().replace(".txt", ".expected"));
    if (REWRITE) {
      Files.writeString(expected, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
