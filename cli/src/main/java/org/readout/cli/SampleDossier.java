package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.corpus.Sample;

/** The bundled dossier, unpacked for as long as a command works on it. */
record SampleDossier(Path folder) implements AutoCloseable {
  static SampleDossier unpack() throws IOException {
    return new SampleDossier(Sample.unpackTo(Files.createTempDirectory("readout-sample-")));
  }

  @Override
  public void close() throws IOException {
    for (String file : Sample.files()) {
      Files.deleteIfExists(folder.resolve(file));
    }
    Files.deleteIfExists(folder);
  }
}
