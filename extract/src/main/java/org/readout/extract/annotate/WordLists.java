package org.readout.extract.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Word lists kept beside the stage as text, with {@code #} for comments. */
final class WordLists {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private WordLists() {}

  /** The lines of a list that are neither empty nor comments. */
  static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing word list " + resource);
      }
      List<String> lines = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Words by the section they stand in; a section begins with its name in brackets. */
  static Map<String, Set<String>> sections(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        current = new HashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), current);
      } else {
        current.addAll(List.of(SPACES.split(line.strip(), -1)));
      }
    }
    return sections;
  }
}
