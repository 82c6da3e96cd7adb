package org.readout.extract.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words or patterns kept as a resource beside the class that uses it: one a line, blank
 * lines and lines that begin with {@code #} aside.
 */
public final class PatternList {
  private PatternList() {}

  /** The entries of a list, in order. */
  public static List<String> entries(Class<?> besides, String name) {
    try (InputStream in = besides.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + besides.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** One pattern that matches whatever any entry of the list matches. */
  public static Pattern anyOf(Class<?> besides, String name, int flags) {
    String any = entries(besides, name).stream().collect(Collectors.joining(")|(?:", "(?:", ")"));
    return Pattern.compile(any, flags);
  }
}
