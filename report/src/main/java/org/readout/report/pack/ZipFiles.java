package org.readout.report.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/**
 * A pack that is a zip, read whole. Where everything in it stands in one folder, that is the pack's
 * top.
 */
final class ZipFiles implements PackFiles {
  private static final int MOST_ENTRIES = 2_000;
  private static final int MOST_BYTES = 64 << 20;

  private final Path zip;
  private final SortedMap<String, byte[]> files;

  private ZipFiles(Path zip, SortedMap<String, byte[]> files) {
    this.zip = zip;
    this.files = files;
  }

  static ZipFiles of(Path zip) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long left = MOST_BYTES;
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      int count = 0;
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw refused(zip, "has more than " + MOST_ENTRIES + " files");
        }
        if (entry.isDirectory()) {
          continue;
        }
        if (!PackFiles.isPlain(entry.getName())) {
          throw refused(zip, "has a file with a path out of it: " + entry.getName());
        }
        byte[] bytes = entries.readNBytes((int) Math.min(left, LARGEST_FILE) + 1);
        left -= bytes.length;
        if (bytes.length > LARGEST_FILE || left < 0) {
          throw refused(zip, "is larger than a pack may be once unpacked");
        }
        files.put(entry.getName(), bytes);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new InvalidPackException(
          List.of(Diagnostic.error(zip.toString(), "a damaged zip", "pack it again")), e);
    }
    return new ZipFiles(zip, fromTheTop(files));
  }

  private static InvalidPackException refused(Path zip, String message) {
    return new InvalidPackException(
        Diagnostic.error(zip.toString(), message, "unpack it, look at it, and name the folder"));
  }

  private static SortedMap<String, byte[]> fromTheTop(SortedMap<String, byte[]> files) {
    if (files.isEmpty() || files.containsKey(TemplatePack.MANIFEST)) {
      return files;
    }
    String first = files.firstKey();
    String folder = first.substring(0, first.indexOf('/') + 1);
    if (folder.isEmpty() || !files.keySet().stream().allMatch(path -> path.startsWith(folder))) {
      return files;
    }
    SortedMap<String, byte[]> inside = new TreeMap<>();
    files.forEach((path, bytes) -> inside.put(path.substring(folder.length()), bytes));
    return inside;
  }

  @Override
  public byte @Nullable [] read(String path) {
    byte[] bytes = files.get(path);
    return bytes == null ? null : bytes.clone();
  }

  @Override
  public List<String> list() {
    return new ArrayList<>(files.keySet());
  }

  @Override
  public String name(String path) {
    return zip + "!" + path;
  }
}
