package org.readout.workshop.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.TemplatePack;

/**
 * A few lines of a pack's file around one.
 *
 * @param first number of the first of the lines
 * @param here number of the line that is meant
 */
record SourceExcerpt(int first, int here, List<String> lines) {
  private static final int BESIDE = 2;
  private static final int LONGEST = 400;

  SourceExcerpt {
    lines = List.copyOf(lines);
  }

  /**
   * From a file as messages name it.
   *
   * @param design whose packs may have the file; {@code null} where there is none yet
   * @param pack where the pack that is worked on stands; {@code null} for one of the program's
   * @return {@code null} where no pack has the file, or it has no such line
   */
  static @Nullable SourceExcerpt ofNamed(
      String file, int line, @Nullable Design design, @Nullable Path pack) throws IOException {
    if (design != null) {
      for (TemplatePack each : design.layers().packs()) {
        for (String path : each.files().list()) {
          if (each.files().name(path).equals(file)) {
            return around(each.files().read(path), line);
          }
        }
      }
    }
    Path named = Path.of(file);
    boolean isOfPack =
        pack != null
            && Files.isDirectory(pack)
            && Files.isRegularFile(named)
            && named.toRealPath().startsWith(pack.toRealPath());
    return isOfPack ? around(Files.readAllBytes(named), line) : null;
  }

  /** From the part of a design that counts. */
  static @Nullable SourceExcerpt ofPart(PackFile part, int line) {
    return around(part.bytes().copy(), line);
  }

  private static @Nullable SourceExcerpt around(byte @Nullable [] bytes, int line) {
    if (bytes == null) {
      return null;
    }
    List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (line < 1 || line > all.size()) {
      return null;
    }
    int first = Math.max(1, line - BESIDE);
    List<String> lines = new ArrayList<>();
    for (String each : all.subList(first - 1, Math.min(all.size(), line + BESIDE))) {
      lines.add(each.length() > LONGEST ? each.substring(0, LONGEST) + "…" : each);
    }
    return new SourceExcerpt(first, line, lines);
  }
}
