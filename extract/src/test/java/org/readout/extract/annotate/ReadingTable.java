package org.readout.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A table of sentences, each followed by its readings, indented, one a line; a sentence without any
 * has none. Lines with {@code #} are headings. {@code -Dreadout.golden=rewrite} rewrites the
 * readings.
 */
final class ReadingTable {
  private static final Path SOURCES = Path.of("src/test/resources/org/readout/extract/annotate");

  private ReadingTable() {}

  static void check(String name, Function<String, List<String>> reader) throws IOException {
    String expected = load(name);
    StringBuilder actual = new StringBuilder();
    for (String line : expected.lines().toList()) {
      if (!line.startsWith("  ")) {
        actual.append(line).append('\n');
      }
      if (isSentence(line)) {
        reader.apply(line).forEach(reading -> actual.append("  ").append(reading).append('\n'));
      }
    }
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.writeString(SOURCES.resolve(name), actual);
    }
    assertThat(actual.toString()).isEqualTo(expected);
  }

  static List<String> sentences(String name) {
    return load(name).lines().filter(ReadingTable::isSentence).toList();
  }

  private static boolean isSentence(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.startsWith("  ");
  }

  private static String load(String name) {
    try (InputStream in = ReadingTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
