package org.readout.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The sample dossier as a user would have it: a flat folder of articles with its {@code
 * dossier.yaml}.
 *
 * <p>The list of files is itself a resource, so that a jar and a folder of classes answer alike.
 */
public final class Sample {
  private static final String VISIT = "islamabad-2021/";
  private static final String DOSSIER = "dossier.yaml";

  private Sample() {}

  /** The names of the dossier's files: {@code dossier.yaml} first, then the articles by name. */
  public static List<String> files() {
    try {
      return new String(read("files.txt"), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the sample dossier is not in the jar it belongs to", e);
    }
  }

  /**
   * Writes the dossier into a folder, which is made when it does not exist; files of the same names
   * are replaced.
   *
   * @return the folder
   */
  public static Path unpackTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : files()) {
      Files.write(folder.resolve(file), read(file.equals(DOSSIER) ? file : "articles/" + file));
    }
    return folder;
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream(VISIT + name)) {
      if (in == null) {
        throw new FileNotFoundException(VISIT + name);
      }
      return in.readAllBytes();
    }
  }
}
