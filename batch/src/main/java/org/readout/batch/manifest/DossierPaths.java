package org.readout.batch.manifest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.readout.model.source.Diagnostic;

/** The folders that an item's {@code dossier} means: one, or all that a pattern matches, sorted. */
final class DossierPaths {
  private final BatchPlace place;
  private final List<Diagnostic> found;

  DossierPaths(BatchPlace place, List<Diagnostic> found) {
    this.place = place;
    this.found = found;
  }

  static boolean isPattern(String words) {
    return words.indexOf('*') >= 0 || words.indexOf('?') >= 0 || words.indexOf('[') >= 0;
  }

  /** None where something is wrong, which is then said. */
  List<Path> of(String words, ItemFields item) {
    try {
      Path whole = place.base().resolve(words);
      if (!isPattern(words) || Files.isDirectory(whole)) {
        return isWithin(whole, words, item) ? List.of(whole.normalize()) : List.of();
      }
      List<Path> folders = matching(words);
      folders.removeIf(place::isOutput);
      if (folders.isEmpty()) {
        found.add(item.error("\"" + words + "\" matches no folder", "check the pattern"));
      }
      for (Path folder : folders) {
        if (!isWithin(folder, words, item)) {
          return List.of();
        }
      }
      return folders;
    } catch (InvalidPathException | PatternSyntaxException | IOException e) {
      found.add(item.error("\"" + words + "\" is no path", "name a folder"));
      return List.of();
    }
  }

  private boolean isWithin(Path path, String words, ItemFields item) throws IOException {
    Path real = Files.exists(path) ? path.toRealPath() : BatchPlace.whole(path);
    if (real.startsWith(place.root())) {
      return true;
    }
    found.add(item.error("\"" + words + "\" leaves " + place.root(), "allow it with --root"));
    return false;
  }

  /** Step by step; as in a shell, a star does not match what is hidden. */
  private List<Path> matching(String words) throws IOException {
    Path whole = place.base().resolve(words);
    List<Path> folders = new ArrayList<>();
    folders.add(whole.isAbsolute() ? whole.getRoot() : Path.of(""));
    for (Path step : whole) {
      List<Path> next = new ArrayList<>();
      for (Path folder : folders) {
        if (isPattern(step.toString())) {
          addMatching(folder, step.toString(), next);
        } else if (Files.isDirectory(folder.resolve(step))) {
          next.add(folder.resolve(step));
        }
      }
      folders = next;
    }
    return folders;
  }

  private static void addMatching(Path folder, String pattern, List<Path> folders)
      throws IOException {
    List<Path> matching = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, pattern)) {
      for (Path entry : all) {
        boolean isHidden = String.valueOf(entry.getFileName()).startsWith(".");
        if (Files.isDirectory(entry) && (!isHidden || pattern.startsWith("."))) {
          matching.add(entry);
        }
      }
    }
    matching.sort(null);
    folders.addAll(matching);
  }
}
