package org.readout.report.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;

/** A pack that a test writes. */
public record PackFolder(Path folder) {
  /** A pack that extends {@code policy} and says nothing else. */
  public static PackFolder extendingPolicy(Path folder) throws IOException {
    return new PackFolder(folder).with("pack.yaml", "name: house\nversion: 1.0\nextends: policy\n");
  }

  public PackFolder with(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return this;
  }

  public Design design(GivenValue... values) throws IOException {
    return design(null, values);
  }

  public Design design(@Nullable Form form, GivenValue... values) throws IOException {
    TemplatePack pack = PackShelf.open(folder);
    return Design.of(PackShelf.ofBundled(), new Design.Wish(pack, null, List.of(values)), form);
  }
}
