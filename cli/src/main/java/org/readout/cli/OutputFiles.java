package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.readout.report.Twin;

/** The files of a briefing's twins; that they can be written is known before the first one is. */
final class OutputFiles {
  private final Map<Twin, OutputFile> files;

  private OutputFiles(Map<Twin, OutputFile> files) {
    this.files = files;
  }

  /**
   * Makes sure that each file can be written, before any work is done for it.
   *
   * @throws CommandFailure as {@link OutputFile#at}, and when two names lead to one file
   */
  static OutputFiles at(BriefingFiles named) throws CommandFailure, IOException {
    Map<Twin, OutputFile> files = new EnumMap<>(Twin.class);
    for (Map.Entry<Twin, Path> name : named.names().entrySet()) {
      OutputFile file = OutputFile.at(name.getValue());
      for (OutputFile other : files.values()) {
        file.mustDifferFrom(other);
      }
      files.put(name.getKey(), file);
    }
    return new OutputFiles(files);
  }

  /**
   * @throws CommandFailure when writing would overwrite one of {@code inputs}
   */
  void mustNotBe(Collection<Path> inputs) throws CommandFailure, IOException {
    for (OutputFile file : files.values()) {
      for (Path input : inputs) {
        file.mustNotBe(input);
      }
    }
  }

  /** Writes each file, whole or not at all. */
  void write(Map<Twin, byte[]> twins) throws CommandFailure {
    for (Map.Entry<Twin, byte[]> twin : twins.entrySet()) {
      OutputFile file = files.get(twin.getKey());
      if (file == null) {
        throw new IllegalArgumentException("no file for " + twin.getKey());
      }
      file.write(twin.getValue());
    }
  }
}
