package org.readout.extract.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.model.outcome.SetAside;
import org.readout.model.source.Diagnostic;

/**
 * The articles' files under a folder, by name relative to it, sorted by code unit. Hidden files are
 * passed over; links that lead out of the folder, or back into a folder above, are not followed.
 *
 * @param names with {@code /} between folders
 * @param unreadable what looks like an article and cannot be one
 */
record FolderListing(List<String> names, List<SetAside> unreadable, List<Diagnostic> diagnostics) {
  /** What is said of files that are no articles. */
  static final String NOT_READ = "not read: not a kind of file articles come in";

  private static final int DEEPEST = 32;

  /** What pages and papers are saved with, and what is no article whatever it holds. */
  private static final Set<String> NO_ARTICLES =
      Set.of(
          "avif", "bmp", "css", "csv", "eot", "gif", "ico", "jpeg", "jpg", "js", "json", "m4a",
          "map", "mjs", "mov", "mp3", "mp4", "ods", "otf", "png", "pptx", "svg", "tif", "tiff",
          "ttf", "wav", "webm", "webp", "woff", "woff2", "xls", "xlsx", "yaml", "yml");

  private static final Set<String> ARTICLES =
      Set.of("txt", "md", "html", "htm", "xhtml", "mhtml", "pdf", "docx", "eml", "jsonl");
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

  static FolderListing of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Walk walk = new Walk(folder.toRealPath());
    walk.visit(folder, "", 0);
    walk.names.sort(Comparator.naturalOrder());
    return new FolderListing(walk.names, walk.unreadable, walk.diagnostics);
  }

  /** Whether the name is that of a picture, a style sheet or the like, which hold no article. */
  static boolean holdsNoArticle(String name) {
    return NO_ARTICLES.contains(InputFile.extension(name));
  }

  /** The folders in which browsers save what belongs to a page: "page.html", "page_files". */
  static List<String> belongingsOf(String page) {
    if (!PAGES.contains(InputFile.extension(page))) {
      return List.of();
    }
    String lower = page.toLowerCase(Locale.ROOT);
    String whole = lower.endsWith(".gz") ? page.substring(0, page.length() - 3) : page;
    String stem = whole.substring(0, whole.lastIndexOf('.'));
    return List.of(stem + "_files", stem + ".files");
  }

  /** What was found so far. */
  private static final class Walk {
    private final Path root;
    private final List<String> names = new ArrayList<>();
    private final List<SetAside> unreadable = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
    }

    void visit(Path folder, String prefix, int depth) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
      entries.sort(Comparator.comparing(entry -> name(entry)));
      Set<String> belongings = belongings(entries);
      for (Path entry : entries) {
        if (!name(entry).startsWith(".") && !belongings.contains(name(entry))) {
          visitEntry(entry, prefix + name(entry), depth);
        }
      }
    }

    private static Set<String> belongings(List<Path> entries) {
      Set<String> folders = new HashSet<>();
      entries.forEach(entry -> folders.addAll(belongingsOf(name(entry))));
      return folders;
    }

    private void visitEntry(Path entry, String name, int depth) throws IOException {
      if (Files.isSymbolicLink(entry) && !staysInside(entry, name)) {
        return;
      }
      if (Files.isDirectory(entry) && isTemplate(entry)) {
        return;
      } else if (Files.isDirectory(entry)) {
        visitFolder(entry, name, depth);
      } else if (name.equals(DossierReader.DOSSIER_FILE)) {
        return;
      } else if (holdsNoArticle(name)) {
        diagnostics.add(Diagnostic.note(name, NOT_READ, null));
      } else {
        names.add(name);
      }
    }

    /** A template pack, or parts of one. */
    private static boolean isTemplate(Path folder) {
      return Files.isRegularFile(folder.resolve("pack.yaml"))
          || (name(folder).equals("template") && Files.isDirectory(folder.resolve("parts")));
    }

    private void visitFolder(Path entry, String name, int depth) throws IOException {
      if (ARTICLES.contains(InputFile.extension(name))) {
        unreadable(name, "a folder, not an article", "rename it, or put the article in its place");
      }
      if (depth >= DEEPEST) {
        diagnostics.add(
            Diagnostic.warning(
                name, "not read: more than " + DEEPEST + " folders deep", "move it further up"));
      } else if (Files.isReadable(entry)) {
        visit(entry, name + "/", depth + 1);
      } else {
        diagnostics.add(
            Diagnostic.warning(name, "the folder cannot be read", "check its permissions"));
      }
    }

    /** Whether a link leads to something under the dossier's folder that is not above the link. */
    private boolean staysInside(Path link, String name) throws IOException {
      if (!Files.exists(link)) {
        unreadable(name, "a link that leads nowhere", "remove it or mend it");
        return false;
      }
      Path target = link.toRealPath();
      if (!target.startsWith(root)) {
        unreadable(name, "a link out of the folder, not followed", "copy the file into the folder");
        return false;
      }
      if (Files.isDirectory(target)) {
        diagnostics.add(
            Diagnostic.note(name, "a link to a folder of the dossier is not followed", null));
        return false;
      }
      return true;
    }

    private void unreadable(String name, String message, String hint) {
      unreadable.add(new SetAside(null, name, null, null, message));
      diagnostics.add(Diagnostic.warning(name, message, hint));
    }

    private static String name(Path entry) {
      Path name = entry.getFileName();
      return name == null ? "" : name.toString();
    }
  }
}
