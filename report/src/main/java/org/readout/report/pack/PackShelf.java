package org.readout.report.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.settings.Suggestion;

/**
 * Where template packs are found: the user's folders, in their order, before those that come with
 * the program. A pack in a folder of packs is a folder or a zip named as the pack is.
 */
public final class PackShelf {
  /** The packs that come with the program. */
  public static final List<String> BUNDLED =
      List.of("policy", "one-page", "two-page", "plain", "book");

  private static final String ZIP = ".zip";

  /** Those of {@link #BUNDLED} that somebody asked for: they never change. */
  private static final Map<String, TemplatePack> READ = new ConcurrentHashMap<>();

  private final List<Path> folders;

  /**
   * @param folders of packs, the one that counts most first; those that do not exist are passed
   *     over
   */
  public PackShelf(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The packs that come with the program and no others. */
  public static PackShelf ofBundled() {
    return new PackShelf(List.of());
  }

  /**
   * The pack of a name, or at a path: what has a {@code /}, begins with a dot or ends in {@code
   * .zip} is a path.
   *
   * @param base where relative paths start
   * @throws InvalidPackException where there is none, or it is invalid
   */
  public TemplatePack find(String reference, Path base) throws IOException {
    return isPath(reference) ? open(path(reference, base)) : named(reference);
  }

  /**
   * The folder or zip that {@link #find} opens, also where what is in it is invalid; {@code null}
   * for a pack that comes with the program, and for a name that nothing has.
   */
  public @Nullable Path place(String reference, Path base) throws IOException {
    return isPath(reference) ? path(reference, base) : own(reference);
  }

  private static boolean isPath(String reference) {
    return reference.contains("/")
        || reference.contains("\\")
        || reference.startsWith(".")
        || reference.endsWith(ZIP);
  }

  private static Path path(String reference, Path base) throws InvalidPackException {
    try {
      return base.resolve(reference);
    } catch (InvalidPathException e) {
      throw new InvalidPackException(
          List.of(Diagnostic.error(reference, "no path of a file", "name a folder or zip")), e);
    }
  }

  /**
   * The pack that a folder or zip is.
   *
   * @throws InvalidPackException where it is none, or invalid
   */
  public static TemplatePack open(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new InvalidPackException(
          Diagnostic.error(path.toString(), "no such template", "name a pack's folder or zip"));
    }
    PackFiles files = Files.isDirectory(path) ? FolderFiles.of(path) : ZipFiles.of(path);
    return ManifestReader.read(files, path.toString());
  }

  /**
   * The pack of a name.
   *
   * @throws InvalidPackException where there is none, or it is invalid
   */
  public TemplatePack named(String name) throws IOException {
    Path own = own(name);
    if (own != null) {
      return open(own);
    }
    if (BUNDLED.contains(name)) {
      return bundled(name);
    }
    List<String> known = names();
    throw new InvalidPackException(
        Diagnostic.error(name, "no template of this name", Suggestion.among(known, name)));
  }

  static TemplatePack bundled(String name) throws IOException {
    TemplatePack known = READ.get(name);
    if (known == null) {
      known = ManifestReader.read(new BundledFiles(name), TemplatePack.BUNDLED);
      READ.put(name, known);
    }
    return known;
  }

  private @Nullable Path own(String name) throws IOException {
    return ownPacks().get(name);
  }

  /** The user's packs by name; of several of a name, the one that counts. */
  private Map<String, Path> ownPacks() throws IOException {
    Map<String, Path> packs = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> entries = Files.list(folder)) {
          entries
              .sorted()
              .forEach(entry -> {
                String file = String.valueOf(entry.getFileName());
                if (Files.isRegularFile(entry.resolve(TemplatePack.MANIFEST))) {
                  packs.putIfAbsent(file, entry);
                } else if (file.endsWith(ZIP) && Files.isRegularFile(entry)) {
                  packs.putIfAbsent(file.substring(0, file.length() - ZIP.length()), entry);
                }
              });
        }
      }
    }
    return packs;
  }

  /** The names that {@link #named} knows, sorted. */
  public List<String> names() throws IOException {
    return Stream.concat(ownPacks().keySet().stream(), BUNDLED.stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A pack and those it extends, each before its parent. A pack of the user's that extends one of
   * its own name means the one that comes with the program.
   *
   * @throws InvalidPackException where a parent is missing or a pack would be its own ancestor
   */
  public List<TemplatePack> lineage(TemplatePack pack) throws IOException {
    List<TemplatePack> lineage = new ArrayList<>(List.of(pack));
    while (lineage.getLast().parent() != null) {
      TemplatePack parent = parent(lineage.getLast());
      if (lineage.stream()
          .anyMatch(known ->
              known.location().equals(parent.location()) && known.name().equals(parent.name()))) {
        lineage.add(parent);
        throw cycle(lineage);
      }
      lineage.add(parent);
    }
    return lineage;
  }

  private TemplatePack parent(TemplatePack pack) throws IOException {
    String parent = String.valueOf(pack.parent());
    if (!pack.isBundled() && parent.equals(pack.name()) && BUNDLED.contains(parent)) {
      return bundled(parent);
    }
    try {
      return pack.isBundled() ? bundled(parent) : named(parent);
    } catch (InvalidPackException e) {
      List<Diagnostic> found = new ArrayList<>(e.diagnostics());
      found.add(
          Diagnostic.error(
              pack.files().name(TemplatePack.MANIFEST),
              "extends \"" + parent + "\", which can't be used",
              "mend \"extends\""));
      throw new InvalidPackException(found, e);
    }
  }

  private static InvalidPackException cycle(List<TemplatePack> lineage) {
    String way = lineage.stream().map(TemplatePack::name).collect(Collectors.joining(" › "));
    return new InvalidPackException(
        Diagnostic.error(
            lineage.getFirst().files().name(TemplatePack.MANIFEST),
            "extends itself: " + way,
            "let one of them extend policy"));
  }
}
