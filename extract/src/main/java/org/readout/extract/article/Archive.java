package org.readout.extract.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.readout.model.source.Diagnostic;

/**
 * Takes files out of zip archives and out of gzip. Nothing is written to disk, names that lead out
 * of the archive are refused, and what unpacks to more than its share is left.
 */
final class Archive {
  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 512L << 20;
  private static final int DEEPEST = 3;

  private final Consumer<InputFile> files;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * Sees to it that everything unpacked is passed on.
   *
   * @param files takes what is no archive itself
   */
  Archive(Consumer<InputFile> files, Consumer<Diagnostic> diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** Passes on the file, or the files in it. */
  void unpack(InputFile file) {
    unpack(file, 0);
  }

  private void unpack(InputFile file, int depth) {
    boolean zip = isZip(file);
    boolean gzip = file.startsWith("\u001f\u008b");
    if (!zip && !gzip) {
      files.accept(file);
    } else if (depth >= DEEPEST) {
      warn(file.name(), "an archive in archives, not opened", "unpack it");
    } else if (gzip) {
      gunzip(file, depth);
    } else {
      unzip(file, depth);
    }
  }

  /** A zip that is not the container of an office document or of an e-book. */
  private static boolean isZip(InputFile file) {
    return file.startsWith("PK\u0003\u0004")
        && !List.of("docx", "docm", "xlsx", "pptx", "odt", "epub", "jar").contains(file.extension())
        && !file.head().contains("[Content_Types].xml");
  }

  private void gunzip(InputFile file, int depth) {
    String name = file.name();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
      byte[] bytes = in.readNBytes(DossierReader.LARGEST_FILE + 1);
      if (bytes.length > DossierReader.LARGEST_FILE) {
        warn(name, "unpacks to more than an article can hold, left out", "remove it");
      } else {
        unpack(file.unpackedTo(bytes), depth + 1);
      }
    } catch (IOException e) {
      warn(name, "damaged gzip data", "save the page again");
    }
  }

  private void unzip(InputFile file, int depth) {
    int entries = 0;
    long left = MOST_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = file.name() + "/" + entry.getName();
        if (leadsOut(entry.getName())) {
          warn(file.name(), "an entry's name leads out of the archive, left out", "pack it again");
          continue;
        }
        if (entry.isDirectory() || isHidden(entry.getName()) || belongs(entry.getName())) {
          continue;
        }
        if (FolderListing.holdsNoArticle(name)) {
          diagnostics.accept(Diagnostic.note(name, FolderListing.NOT_READ, null));
          continue;
        }
        byte[] bytes = in.readNBytes((int) Math.min(left, DossierReader.LARGEST_FILE) + 1);
        left -= bytes.length;
        if (bytes.length > DossierReader.LARGEST_FILE) {
          warn(name, "unpacks to more than an article can hold, left out", "remove it");
        } else if (left < 0 || entries == MOST_ENTRIES) {
          warn(file.name(), "unpacks to too much; the rest is left out", "cut the archive");
          break;
        } else {
          entries++;
          unpack(new InputFile(name, bytes), depth + 1);
        }
      }
    } catch (ZipException | EOFException e) {
      warn(file.name(), "a damaged archive; what could be read is used", "pack it again");
    } catch (IOException | IllegalArgumentException e) {
      warn(file.name(), "an archive that cannot be read to its end", "pack it again");
    }
    if (entries == 0) {
      warn(file.name(), "an archive without a file that could be used", "pack it again");
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  /** Whether it lies in the folder that a browser saves beside a page. */
  private static boolean belongs(String name) {
    return name.contains("_files/") || name.contains(".files/");
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.startsWith("\\")
        || name.contains("..")
        || name.contains(":")
        || name.chars().anyMatch(Character::isISOControl);
  }

  private void warn(String name, String message, String hint) {
    diagnostics.accept(Diagnostic.warning(name, message, hint));
  }
}
