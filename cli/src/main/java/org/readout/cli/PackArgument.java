package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;
import picocli.CommandLine.Parameters;

/** The template pack that a command is about, as people write it on the command line. */
final class PackArgument {
  @Parameters(index = "0", paramLabel = "NAME|DIR|ZIP", description = "A template pack.")
  private String given = "";

  /** As it was written. */
  @Override
  public String toString() {
    return given;
  }

  /** A folder that has a pack is that pack, also where its path looks like a name. */
  String reference() {
    boolean isFolder = Files.isRegularFile(Path.of(given).resolve("pack.yaml"));
    return isFolder && !given.contains("/") ? "./" + given : given;
  }

  /** The pack. */
  TemplatePack of(PackShelf shelf) throws IOException {
    return shelf.find(reference(), Path.of(""));
  }
}
