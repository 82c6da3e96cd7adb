package org.readout.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.FileContent;
import org.readout.extract.article.UnreadableFileException;
import org.readout.extract.clean.TextCleaner;
import org.readout.model.source.Article;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;

/**
 * Reads bytes as a file of one kind, named by the system property {@code readout.kind}. It may
 * refuse them; it must not throw anything else, and what it reads must clean with its offsets kept.
 */
public final class ReaderTarget {
  private static final DossierReader READER = new DossierReader();
  private static final TextCleaner CLEANER = new TextCleaner();
  private static final Path FILE = file(System.getProperty("readout.kind", "txt"));

  private ReaderTarget() {}

  private static Path file(String kind) {
    try {
      return Files.createTempDirectory("fuzz").resolve("fuzz." + kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Called by Jazzer once: what is loaded with the first file does not count as its time. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("<p>The two ministers agreed on a pier.</p>".getBytes(UTF_8));
  }

  /** Called by Jazzer with each input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Files.write(FILE, input);
    try {
      FileContent content = READER.readFile(FILE);
      content.articles().forEach(ReaderTarget::check);
    } catch (UnreadableFileException e) {
      if (e.getMessage() == null || e.getMessage().isBlank()) {
        throw new AssertionError("refused without a reason", e);
      }
    }
  }

  private static void check(Article article) {
    CleanText clean = CLEANER.clean(article);
    for (Span paragraph : clean.paragraphs()) {
      Span original = clean.offsets().toOriginal(paragraph);
      if (original.start() < article.extent().start() || original.end() > article.extent().end()) {
        throw new AssertionError("a paragraph outside its article: " + original);
      }
    }
  }
}
