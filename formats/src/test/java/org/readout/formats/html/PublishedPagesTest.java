package org.readout.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.UnreadableFileException;
import org.readout.model.source.Provenance;

/**
 * Headlines and days of publication of published pages, where {@code ../shared/eval} lies beside
 * the project, against {@code pages.tsv}.
 */
class PublishedPagesTest {
  private static final double TITLES = 0.95;
  private static final double DATES = 0.90;

  @Test
  void headlinesAndDatesAreReadOffThePage() throws IOException, UnreadableFileException {
    Path pages = pages();
    assumeTrue(pages != null, "skipped: no ../shared/eval/bodies beside the project");
    int titles = 0;
    int titlesRight = 0;
    int dates = 0;
    int datesRight = 0;
    List<String> wrongDates = new ArrayList<>();
    for (String[] row : rows()) {
      Provenance read = read(pages, row[0]);
      if (!row[2].equals("?")) {
        titles++;
        titlesRight += digest(Objects.toString(read.title(), "")).equals(row[2]) ? 1 : 0;
      }
      if (!row[1].equals("?")) {
        dates++;
        datesRight += row[1].equals(Objects.toString(read.published(), "")) ? 1 : 0;
        if (read.published() != null && !row[1].equals(read.published().toString())) {
          wrongDates.add(row[0] + " " + read.published());
        }
      }
    }
    assertThat(titles).isGreaterThan(60);
    assertThat((double) titlesRight / titles).isGreaterThanOrEqualTo(TITLES);
    assertThat((double) datesRight / dates).isGreaterThanOrEqualTo(DATES);
    assertThat(wrongDates).isEmpty();
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PublishedPagesTest.class.getResourceAsStream("pages.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private static Provenance read(Path pages, String name)
      throws IOException, UnreadableFileException {
    try (Stream<Path> files = Files.list(pages)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow();
      try (InputStream in =
          new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
        return new HtmlReader()
            .read(new InputFile(name + ".html", in.readAllBytes()))
            .pieces()
            .getFirst()
            .known();
      }
    }
  }

  private static String digest(String title) {
    String words =
        title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}_]+", " ").strip();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Path pages() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path pages = at.resolve("shared/eval/bodies/html");
      if (Files.isDirectory(pages)) {
        return pages;
      }
    }
    return null;
  }
}
