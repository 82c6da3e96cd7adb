package org.readout.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.article.Dossier;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.source.Article;
import org.readout.model.source.Provenance.Field;

/** Files that come packed, and what belongs to a page. */
class PackedFilesTest {
  private static final String PAGE =
      "<html><body><h1>Ministers agree on a pier</h1>"
          + "<p>The two ministers agreed on a pier in May.</p></body></html>";

  @TempDir Path dossier;

  private Dossier read() throws IOException, InvalidDossierException {
    return new DossierReader().read(dossier);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(PAGE.getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void anArchiveGivesItsArticlesAndNotWhatBelongsToThem()
      throws IOException, InvalidDossierException {
    Files.write(
        dossier.resolve("cuttings.zip"), zip("a/pier.html", "a/pier_files/ad.html", "a/site.css"));
    assertThat(read().articles())
        .extracting(Article::file)
        .containsExactly("cuttings.zip/a/pier.html");
  }

  @Test
  void aFolderBesideAPageBelongsToIt() throws IOException, InvalidDossierException {
    Files.writeString(dossier.resolve("pier.htm"), PAGE);
    Files.createDirectory(dossier.resolve("pier_files"));
    Files.writeString(dossier.resolve("pier_files/frame.html"), PAGE);
    assertThat(read().articles()).extracting(Article::file).containsExactly("pier.htm");
  }

  @Test
  void aPackedPageKeepsItsName() throws IOException, InvalidDossierException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(PAGE.getBytes(UTF_8));
    }
    Files.write(dossier.resolve("pier.html.gz"), out.toByteArray());
    Article article = read().articles().getFirst();
    assertThat(article.file()).isEqualTo("pier.html.gz");
    assertThat(article.provenance().title()).isEqualTo("Ministers agree on a pier");
  }

  @Test
  void aBriefingInAnArchiveIsNoArticle() throws IOException, InvalidDossierException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("briefing.html"));
      zip.write(("<head><meta name=generator content=Readout></head>" + PAGE).getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("briefing.md"));
      zip.write("<!-- Readout briefing -->\n\n# A pier\n".getBytes(UTF_8));
    }
    Files.write(dossier.resolve("cuttings.zip"), out.toByteArray());
    Dossier read = read();
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Object::toString)
        .containsExactly(
            "cuttings.zip/briefing.html: note: not read: a briefing, not an article",
            "cuttings.zip/briefing.md: note: not read: a briefing, not an article");
  }

  @Test
  void theSettingsSpeakOfFilesInsideAnArchive() throws IOException, InvalidDossierException {
    Files.write(dossier.resolve("cuttings.zip"), zip("a/pier.html"));
    Files.writeString(
        dossier.resolve("dossier.yaml"),
        """
        sources:
          - file: cuttings.zip/a/pier.html
            published: 2015-06-04
            kind: official-text
            language: en
          - file: cuttings.zip/a/lost.html
            outlet: The Strait Courier
        """);
    Dossier read = read();
    Article article = read.articles().getFirst();
    assertThat(article.provenance().published()).hasToString("2015-06-04");
    assertThat(article.provenance().origins()).containsEntry(Field.KIND, "dossier.yaml");
    assertThat(article.kind().label()).isEqualTo("official-text");
    assertThat(read.diagnostics())
        .singleElement()
        .hasToString(
            "dossier.yaml: warning: no article \"cuttings.zip/a/lost.html\" in the archive");
  }
}
