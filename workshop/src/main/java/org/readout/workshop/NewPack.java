package org.readout.workshop;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A pack to begin with: small, printable as it is, with comments that say what can be changed.
 *
 * @param folder where it is to be
 * @param parent the pack it extends
 */
public record NewPack(Path folder, String parent) {
  /** Its files, by path from its top. */
  public static final List<String> FILES =
      List.of("pack.yaml", "style.css", "parts/running.ftlx", "images/logo.png", "README.md");

  private static final String USUAL_NAME = "house";

  /**
   * Writes the files; the folder is made where there is none.
   *
   * @throws FileAlreadyExistsException where the folder has files
   */
  public void write() throws IOException {
    if (Files.exists(folder) && !isEmptyFolder()) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    for (String file : FILES) {
      Path target = folder.resolve(file);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.write(target, bytes(file));
    }
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** The folder's name in small letters, digits and hyphens. */
  String name() {
    String given = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    String name =
        given.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
    return name.isEmpty() ? USUAL_NAME : name;
  }

  private byte[] bytes(String file) throws IOException {
    try (InputStream in = NewPack.class.getResourceAsStream("start/" + file)) {
      if (in == null) {
        throw new FileNotFoundException(file + " is not in the jar it belongs to");
      }
      byte[] bytes = in.readAllBytes();
      return file.endsWith(".png") ? bytes : filledIn(bytes);
    }
  }

  private byte[] filledIn(byte[] text) {
    return new String(text, StandardCharsets.UTF_8)
        .replace("@name@", name())
        .replace("@parent@", parent)
        .replace("@folder@", folder.toString())
        .getBytes(StandardCharsets.UTF_8);
  }
}
