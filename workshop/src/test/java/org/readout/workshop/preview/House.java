package org.readout.workshop.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.PackShelf;

/** The folder of a small pack that is being worked on. */
record House(Path folder) {
  static final String MANIFEST =
      """
      name: house
      version: 1.0
      description: A house style.
      extends: policy
      data-model: 1
      options:
        heading-colour: "#14304d" # the house's own
      """;

  static House in(Path parent) throws IOException {
    House house = new House(Files.createDirectories(parent.resolve("house")));
    house.save("pack.yaml", MANIFEST);
    house.save("style.css", "h2 { color: #333333; }\n");
    return house;
  }

  void save(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  Path manifest() {
    return folder.resolve("pack.yaml");
  }

  Preview preview(VisitRecord visit) throws IOException {
    return Preview.start(
        new PreviewSubject("1.0", visit, PackShelf.ofBundled(), "house", folder, null, List.of()));
  }
}
