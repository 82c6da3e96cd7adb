package org.readout.workshop.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.report.pack.PackFiles;
import org.readout.report.pack.TemplatePack;
import org.readout.workshop.check.Remark.SourceLine;

/** Shows the lines that a message is about. */
final class SourceText {
  private final List<PackFiles> packs;

  SourceText(List<PackFiles> packs) {
    this.packs = packs;
  }

  Remark remark(Diagnostic diagnostic) throws IOException {
    Place place = diagnostic.place();
    String text = place == null ? null : text(diagnostic.file());
    return new Remark(diagnostic, place == null || text == null ? List.of() : lines(text, place));
  }

  private static List<SourceLine> lines(String text, Place place) {
    List<String> all = text.lines().toList();
    List<SourceLine> lines = new ArrayList<>();
    int from = Math.max(1, Math.min(place.line() - 1, all.size() - 2));
    for (int number = from; number <= Math.min(from + 2, all.size()); number++) {
      lines.add(new SourceLine(number, all.get(number - 1)));
    }
    return lines;
  }

  private @Nullable String text(@Nullable String name) throws IOException {
    if (name == null) {
      return null;
    }
    for (PackFiles files : packs) {
      for (String path : files.list()) {
        if (files.name(path).equals(name)) {
          byte[] bytes = files.read(path);
          return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
      }
    }
    return textOf(Path.of(name));
  }

  /** A pack that can't be read has a {@code pack.yaml} all the same. */
  private static @Nullable String textOf(Path file) throws IOException {
    boolean isManifest =
        file.endsWith(TemplatePack.MANIFEST)
            && Files.isRegularFile(file)
            && Files.size(file) <= PackFiles.LARGEST_FILE;
    return isManifest ? Files.readString(file) : null;
  }
}
