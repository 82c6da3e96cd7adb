package org.readout.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.outcome.Theme;
import org.readout.model.source.Article;
import org.readout.model.source.Diagnostic;

class DossierReaderTest {
  private static final String TEXT = "The minister’s visit ended on Friday.";

  @TempDir Path folder;

  @Test
  void filesAreReadInTheOrderOfTheirNames() throws Exception {
    write("b.txt", TEXT);
    write("B.txt", TEXT);
    write("a/z.md", TEXT);
    write("a.txt", TEXT);
    write(".hidden.txt", TEXT);
    assertThat(read().articles())
        .extracting(Article::file)
        .containsExactly("B.txt", "a.txt", "a/z.md", "b.txt");
  }

  @Test
  void anEmptyFolderIsADossierWithoutArticlesAndWithTheBuiltInThemes() throws Exception {
    Dossier dossier = read();
    assertThat(dossier.articles()).isEmpty();
    assertThat(dossier.settings().themes())
        .extracting(Theme::id)
        .containsExactly("defence", "energy", "health", "economy", "region", "political", "people");
    assertThatThrownBy(() -> new DossierReader().read(folder.resolve("nowhere")))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void marksAndNulsTellUtf16AndTheMarkIsNoPartOfTheText() throws Exception {
    write("1.txt", bytes(StandardCharsets.UTF_8, "\uFEFF" + TEXT));
    write("2.txt", bytes(StandardCharsets.UTF_16LE, "\uFEFF" + TEXT));
    write("3.txt", bytes(StandardCharsets.UTF_16BE, "\uFEFF" + TEXT));
    write("4.txt", bytes(StandardCharsets.UTF_16LE, TEXT));
    assertThat(read().articles())
        .hasSize(4)
        .allMatch(article -> article.source().text().equals(TEXT));
    assertThat(said())
        .containsExactly("4.txt: warning: is not UTF-8; read as UTF-16LE (save the file as UTF-8)");
  }

  @Test
  void whatIsNotUtf8IsReadAsWindows1252AndSaid() throws Exception {
    write("a.txt", bytes(Charset.forName("windows-1252"), TEXT));
    write(
        "b.txt", new String(bytes(StandardCharsets.UTF_8, TEXT), Charset.forName("windows-1252")));
    Dossier dossier = read();
    assertThat(dossier.articles().getFirst().source().text()).isEqualTo(TEXT);
    assertThat(dossier.articles().getLast().source().text()).contains("â€™");
    assertThat(said())
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("a.txt: warning: is not UTF-8; read as windows-1252"),
            second ->
                assertThat(second)
                    .startsWith("b.txt: warning: holds characters that look wrongly decoded"));
  }

  @Test
  void oneBadFileNeverStopsTheRest() throws Exception {
    write("empty.txt", "");
    write("blank.txt", " \n\n");
    write("binary.txt", new byte[] {77, 90, 0, 0, 3, 0, 4, 9, 0, 0, 1, 2});
    write("good.txt", TEXT);
    Files.createDirectory(folder.resolve("x.txt"));
    byte[] line = new byte[20 << 20];
    Arrays.fill(line, (byte) 'a');
    write("huge.txt", line);
    Dossier dossier = read();
    assertThat(dossier.articles()).extracting(Article::file).containsExactly("good.txt");
    assertThat(dossier.unreadable()).allMatch(aside -> aside.article() == null);
    assertThat(said())
        .containsExactly(
            "x.txt: warning: a folder, not an article (rename it, or put the article in its place)",
            "binary.txt: error: holds NUL bytes: not a text file (save the article as plain UTF-8 text)",
            "blank.txt: error: holds nothing but blanks (save the article's text in it, or remove it)",
            "empty.txt: error: the file is empty (save the article's text in it, or remove it)",
            "huge.txt: error: larger than 8 MB (no article is that long: cut the file, or remove it)");
    assertThat(dossier.unreadable()).hasSize(5);
  }

  @Test
  void hostileFilesAreReadInTime() throws Exception {
    write("lines.txt", "x\n".repeat(50_000));
    write(
        "notes.txt",
        "The writer is a clerk.\n\nAnn Mary Roe left for home today.\n\n".repeat(2_000));
    write("many.txt", "x\n".repeat(300_000));
    write("one.txt", "word and ".repeat(500_000));
    Dossier dossier = Assertions.assertTimeout(Duration.ofSeconds(30), this::read);
    assertThat(dossier.articles().stream().map(Article::file).distinct())
        .containsExactly("lines.txt", "notes.txt", "one.txt");
    assertThat(dossier.unreadable().getFirst().reason()).isEqualTo("more than 200000 lines");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed(@TempDir Path elsewhere) throws Exception {
    write("good.txt", TEXT);
    Files.writeString(elsewhere.resolve("secret.txt"), TEXT);
    Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
    Files.createSymbolicLink(folder.resolve("same.txt"), folder.resolve("good.txt"));
    assertThat(read().articles()).extracting(Article::file).containsExactly("good.txt", "same.txt");
    assertThat(said())
        .containsExactly(
            "link.txt: warning: a link out of the folder, not followed (copy the file into the folder)",
            "loop: note: a link to a folder of the dossier is not followed",
            "self.txt: warning: a link that leads nowhere (remove it or mend it)");
  }

  @Test
  void theUsersWordOnAFileOverrulesTheFile() throws Exception {
    write("a.txt", "Visit ends\n\nBy Ann Roe\nCoast Courier\n3 March 2022\n\n" + TEXT);
    write("dossier.yaml", "sources: [{file: a.txt, outlet: Hill Post, published: 2022-03-04}]");
    assertThat(read().articles().getFirst().provenance().toString())
        .contains("title=Visit ends", "outlet=Hill Post", "author=Ann Roe", "published=2022-03-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          markng: TLP:RED ~ 1:1: error: a dossier has no key "markng" (did you mean "marking"?)
          marking: TLP:WHITE ~ 1:10: error: "TLP:WHITE" is no label of TLP 2.0 (write TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR)
          marking: tlp red ~ 1:10: error: "tlp red" is no label of TLP 2.0 (write TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR)
          title: [a] ~ 1:8: error: "title" is a text (write it on one line, in quotes if it has a colon)
          event: 5 ~ 1:8: error: an event is a block of keys and values (write "key: value" lines)
          event: {from: 2021-02-30} ~ 1:15: error: "2021-02-30" is no date (write it as year-month-day, such as 2024-05-31)
          event: {from: 2021-02-03, to: 2021-02-01} ~ 1:31: error: the event ends before it begins (exchange "from" and "to")
          themes: [{title: Energy}] ~ 1:10: error: a theme has no "id" (add a short name such as "id: energy")
          themes: [{id: a}, {id: a}] ~ 1:24: error: two themes have the id "a" (give each its own)
          themes: [{id: A B}] ~ 1:15: error: "A B" is no id (use small letters, digits and hyphens, such as "water-power")
          sources: [{file: a.txt, reliability: Z9}] ~ 1:38: error: "Z9" is no grade of the Admiralty scale (a letter A to F and a digit 1 to 6, such as B2)
          sources: [{file: a.txt, url: 'javascript:x'}] ~ 1:30: error: "javascript:x" is no web address (begin it with https://)
          title: &t [*t] ~ 1:8: error: an anchor or alias, which settings do not have (put a text that begins with & or * in quotes)
          title: "x ~ 1:10: error: not valid YAML: found unexpected end of stream (check indentation, colons and quotes there and just above)
          title: a\\ntitle: b ~ 2:1: error: "title" stands twice (keep one of them)
          """)
  void whatIsWrongInTheSettingsIsSaidWithItsPlace(String yaml, String expected) throws Exception {
    write("a.txt", TEXT);
    write("dossier.yaml", yaml.replace("\\n", "\n"));
    InvalidDossierException thrown =
        catchThrowableOfType(InvalidDossierException.class, this::read);
    assertThat(thrown.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("dossier.yaml:" + expected);
  }

  @Test
  void settingsTooLargeOrTooDeepAreRefused() throws Exception {
    write("dossier.yaml", "[".repeat(10_000));
    assertThatThrownBy(this::read).isInstanceOf(InvalidDossierException.class);
    write("dossier.yaml", "#".repeat(2 << 20));
    assertThatThrownBy(this::read).hasMessageContaining("larger than 1 MB");
  }

  private Dossier read() throws IOException, InvalidDossierException {
    return new DossierReader().read(folder);
  }

  private List<String> said() throws IOException, InvalidDossierException {
    return read().diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private void write(String name, String text) throws IOException {
    write(name, bytes(StandardCharsets.UTF_8, text));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytes(Charset charset, String text) {
    return text.getBytes(charset);
  }
}
