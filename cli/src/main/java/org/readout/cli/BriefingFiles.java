package org.readout.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.report.Twin;

/**
 * Which twins of a briefing are written, and where: the names differ in their ending only.
 *
 * @param names in the order of {@link Twin}
 */
record BriefingFiles(Map<Twin, Path> names) {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  /**
   * What {@code -o} and {@code --format} come to. Without formats, the output's ending says which
   * twin is meant. A name with another ending is kept as it is for a single twin, and gets the
   * twins' endings where there are several.
   *
   * @throws CommandFailure when several twins would go to standard output
   */
  static BriefingFiles of(Path output, @Nullable List<Twin> formats) throws CommandFailure {
    Twin named = Twin.ofName(output.toString()).orElse(null);
    Set<Twin> wanted =
        formats == null ? Set.of(named == null ? Twin.PDF : named) : new TreeSet<>(formats);
    Map<Twin, Path> names = new EnumMap<>(Twin.class);
    if (wanted.size() == 1 && (named == null || wanted.contains(named))) {
      names.put(wanted.iterator().next(), output);
    } else {
      mustBeAFile(output);
      String name = String.valueOf(output.getFileName());
      String stem = named == null ? name : name.substring(0, name.lastIndexOf('.'));
      wanted.forEach(twin -> names.put(twin, output.resolveSibling(stem + "." + twin.ending())));
    }
    return new BriefingFiles(names);
  }

  private static void mustBeAFile(Path output) throws CommandFailure {
    if (output.equals(STANDARD_OUTPUT)) {
      throw CommandFailure.usage(
          "-o - takes one format, since standard output is one file", "name a file with -o");
    }
  }

  /** The one twin that goes to standard output, if any does. */
  @Nullable Twin toStandardOutput() {
    return names.containsValue(STANDARD_OUTPUT) ? names.keySet().iterator().next() : null;
  }

  Collection<Path> files() {
    return names.values();
  }
}
