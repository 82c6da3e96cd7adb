package org.readout.report.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pack that comes with the program.
 *
 * @param pack its name
 */
record BundledFiles(String pack) implements PackFiles {
  private static final String FOLDER = "/org/readout/templates/";

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    if (!PackFiles.isPlain(path)) {
      return null;
    }
    try (InputStream in = BundledFiles.class.getResourceAsStream(FOLDER + pack + "/" + path)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  @Override
  public List<String> list() throws IOException {
    URL manifest =
        Objects.requireNonNull(
            BundledFiles.class.getResource(FOLDER + pack + "/" + TemplatePack.MANIFEST), pack);
    try {
      URI place = manifest.toURI();
      if (!"jar".equals(place.getScheme())) {
        return FolderFiles.list(Objects.requireNonNull(Path.of(place).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return FolderFiles.list(jar.getPath(FOLDER + pack));
      }
    } catch (URISyntaxException e) {
      throw new IOException("the program's own files can't be listed: " + manifest, e);
    }
  }

  @Override
  public String name(String path) {
    return pack + ":" + path;
  }
}
