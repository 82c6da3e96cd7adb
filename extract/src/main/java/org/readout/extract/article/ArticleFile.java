package org.readout.extract.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.SourceText;

/**
 * One file of a dossier as it was read.
 *
 * @param source {@code null} where the file holds no text; the diagnostics say why
 */
record ArticleFile(String name, @Nullable SourceText source, List<Diagnostic> diagnostics) {

  private static final int MOST_LINES = 200_000;

  /** Reads a file under {@code folder}; whatever goes wrong with it is said in the diagnostics. */
  static ArticleFile read(Path folder, String name) {
    Path path = folder.resolve(name);
    try {
      if (!Files.isRegularFile(path)) {
        return refused(name, "is not a regular file", "remove it");
      }
      if (Files.size(path) > DossierReader.LARGEST_FILE) {
        return refused(
            name,
            "larger than " + (DossierReader.LARGEST_FILE >> 20) + " MB",
            "no article is that long: cut the file, or remove it");
      }
      byte[] bytes = Files.readAllBytes(path);
      TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
      if (decoded.text() != null && hasTooManyLines(decoded.text())) {
        return refused(
            name, "more than " + MOST_LINES + " lines", "no article has as many: cut the file");
      }
      SourceText source =
          decoded.text() == null ? null : new SourceText(name, decoded.text(), sha256(bytes));
      return new ArticleFile(name, source, decoded.diagnostics());
    } catch (IOException e) {
      return refused(name, "cannot be read", "check its permissions");
    }
  }

  private static ArticleFile refused(String name, String message, String hint) {
    return new ArticleFile(name, null, List.of(Diagnostic.error(name, message, hint)));
  }

  private static boolean hasTooManyLines(String text) {
    return text.chars().filter(c -> c == '\n' || c == '\r').count() > MOST_LINES;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
