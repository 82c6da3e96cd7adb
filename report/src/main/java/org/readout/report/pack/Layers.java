package org.readout.report.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that make a briefing look as it does: the user's own parts, then a pack's, then those
 * of the pack it extends, and so on. Of several files of one path the first counts.
 */
public final class Layers {
  /** What the user's own parts are called where a pack would be named. */
  public static final String OWN_PARTS = "your parts";

  private final @Nullable PackFiles ownParts;
  private final List<TemplatePack> packs;

  Layers(@Nullable PackFiles ownParts, List<TemplatePack> packs) {
    this.ownParts = ownParts;
    this.packs = List.copyOf(packs);
  }

  /** The packs, each before the one that it extends. */
  public List<TemplatePack> packs() {
    return packs;
  }

  /** Whether every file comes with the program. */
  public boolean areTrusted() {
    return ownParts == null && packs.stream().allMatch(TemplatePack::isBundled);
  }

  /** The file of a path; {@code null} where no layer has it. */
  public @Nullable PackFile find(String path) throws IOException {
    if (ownParts != null) {
      PackFile own = file(path, ownParts, OWN_PARTS, false);
      if (own != null) {
        return own;
      }
    }
    for (TemplatePack pack : packs) {
      PackFile file = file(path, pack.files(), pack.name(), pack.isBundled());
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  /** The files of a path in all layers, those of the remotest parent first. */
  public List<PackFile> findAll(String path) throws IOException {
    List<PackFile> found = new ArrayList<>();
    for (TemplatePack pack : packs.reversed()) {
      PackFile file = file(path, pack.files(), pack.name(), pack.isBundled());
      if (file != null) {
        found.add(file);
      }
    }
    PackFile own = ownParts == null ? null : file(path, ownParts, OWN_PARTS, false);
    if (own != null) {
      found.add(own);
    }
    return found;
  }

  private static @Nullable PackFile file(String path, PackFiles files, String pack, boolean trusted)
      throws IOException {
    byte[] bytes = files.read(path);
    return bytes == null
        ? null
        : new PackFile(path, files.name(path), pack, trusted, new PackFile.Bytes(bytes));
  }

  /** Every path, with the pack whose file counts; sorted. */
  public Map<String, String> list() throws IOException {
    Map<String, String> owners = new TreeMap<>();
    if (ownParts != null) {
      ownParts.list().forEach(path -> owners.putIfAbsent(path, OWN_PARTS));
    }
    for (TemplatePack pack : packs) {
      pack.files().list().forEach(path -> owners.putIfAbsent(path, pack.name()));
    }
    return owners;
  }
}
