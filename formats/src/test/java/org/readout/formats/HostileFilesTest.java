package org.readout.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.article.Dossier;
import org.readout.model.source.Article;
import org.readout.model.source.Diagnostic;

/**
 * Files that were made to do harm, or came to it. Whatever they hold, the folder is read to its end
 * within time and memory allowed (see {@link CappedReading}), and each file either gives an article
 * or is named in a message. {@code -Dreadout.corpus=DIR} puts the files of any folder through the
 * same.
 */
class HostileFilesTest {
  @TempDir Path dossier;

  private Dossier read() {
    return CappedReading.of(dossier);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(dossier.resolve(name), content);
  }

  private static boolean isAccountedFor(Dossier read, String name) {
    return read.articles().stream().anyMatch(article -> article.file().startsWith(name))
        || read.diagnostics().stream()
            .anyMatch(message -> Objects.toString(message.file(), "").startsWith(name));
  }

  @Test
  void damagedFilesOfEveryKindAreNamed() throws IOException {
    List<String> names = new ArrayList<>();
    for (String kind : List.of("pdf", "docx", "html", "mhtml", "eml", "zip", "html.gz", "jsonl")) {
      String magic =
          switch (kind) {
            case "pdf" -> "%PDF-1.7\n";
            case "docx", "zip" -> "PK\u0003\u0004";
            case "html.gz" -> "\u001f\u008b\u0008";
            default -> "";
          };
      byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
      for (int size : new int[] {0, 1, 100, 5_000}) {
        byte[] bytes = new byte[start.length + size];
        System.arraycopy(start, 0, bytes, 0, start.length);
        for (int i = start.length; i < bytes.length; i++) {
          bytes[i] = (byte) (i * 31 + size);
        }
        String name = "noise-" + size + "." + kind;
        names.add(name);
        Files.write(dossier.resolve(name), bytes);
      }
    }
    Dossier read = read();
    assertThat(names).allMatch(name -> isAccountedFor(read, name));
  }

  @Test
  void aPageMayNestAsDeeplyAsItLikes() throws IOException {
    String text =
        "<p>The envoys met on the bridge and agreed to meet again in the autumn of the year.</p>";
    write("deep.html", "<html><body>" + "<div>".repeat(100_000) + text.repeat(6));
    write("quotes.html", "<html><body>" + "<blockquote><b><i>".repeat(30_000) + text.repeat(6));
    write("table.html", "<table><tr><td>".repeat(20_000) + text.repeat(6));
    Dossier read = read();
    assertThat(List.of("deep.html", "quotes.html", "table.html"))
        .allMatch(name -> isAccountedFor(read, name));
  }

  @Test
  void moreThanMemoryHoldsIsNotBuilt() throws IOException {
    write("tags.html", "<html><body>" + "<b>".repeat(2_000_000));
    write(
        "parts.eml",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
            + "--b\n\n\n".repeat(500_000));
    write(
        "kids.pdf",
        "%PDF-1.7\n1 0 obj<</Kids[" + "1 ".repeat(5_000_000) + "]>>endobj\ntrailer<</Root 1 0 R>>");
    Dossier read = read();
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "a page of more than 200000 tags",
            "a mail of too many parts",
            "unpacks to more than an article can hold");
  }

  @Test
  void nothingIsFetchedOrIncluded() throws IOException {
    Path secret = Files.writeString(dossier.resolve(".secret"), "launch code 0000");
    String link = secret.toUri().toString();
    write(
        "page.html",
        """
        <?xml version="1.0"?><!DOCTYPE html [<!ENTITY file SYSTEM "%s">]>
        <html><head><meta http-equiv="refresh" content="0;url=%s"><link rel="stylesheet" href="%s">
        <base href="http://127.0.0.1:9/"></head><body><iframe src="%s"></iframe><object data="%s"></object>
        <p>The text of the treaty was handed to reporters on Friday evening, in both languages. &file;</p>
        <p>It holds nine articles and a protocol on fishing, and both sides have signed it already.</p></body></html>
        """
            .formatted(link, link, link, link, link));
    Dossier read = read();
    assertThat(read.articles()).extracting(Article::file).containsExactly("page.html");
    assertThat(read.articles().getFirst().source().text())
        .contains("nine articles")
        .doesNotContain("launch code");
  }

  @Test
  void nobodyIsCalled() throws IOException {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      door.setSoTimeout(200);
      String there = "http://127.0.0.1:" + door.getLocalPort() + "/";
      String html =
          page("The envoys came and went.")
              .replace(
                  "<body>",
                  "<head><meta http-equiv=refresh content='0;url="
                      + there
                      + "'><link rel=stylesheet href='"
                      + there
                      + "'><base href='"
                      + there
                      + "'></head><body><img src='"
                      + there
                      + "'><iframe src='"
                      + there
                      + "'></iframe><object data='"
                      + there
                      + "'></object>");
      write("page.html", html);
      write("page.xhtml", "<!DOCTYPE html SYSTEM \"" + there + "\">" + html);
      write("page.mhtml", "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + html);
      assertThat(read().articles()).hasSize(3);
      assertThatThrownBy(door::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void whatIsNoFileOfItsOwnIsNotOpened() throws IOException, InterruptedException {
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero), "skipped: no devices here");
    Files.createSymbolicLink(dossier.resolve("zero.html"), zero);
    Files.createSymbolicLink(dossier.resolve("self.pdf"), dossier.resolve("self.pdf"));
    Path pipe = dossier.resolve("pipe.eml");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    Dossier read = read();
    assertThat(read.articles()).isEmpty();
    assertThat(List.of("zero.html", "self.pdf", "pipe.eml"))
        .allMatch(name -> isAccountedFor(read, name));
  }

  @Test
  void aFileTooLargeIsNotRead() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(dossier.resolve("l.html").toFile(), "rw")) {
      large.setLength(300L << 20);
    }
    write("embedded.html", page("<img src='data:image/png;base64," + "A".repeat(12 << 20) + "'>"));
    Dossier read = read();
    assertThat(read.articles()).extracting(Article::file).containsExactly("embedded.html");
    assertThat(isAccountedFor(read, "l.html")).isTrue();
  }

  @Test
  void namesMayBeStrange() throws IOException {
    write("two\nlines.txt", "The envoys met at the gate and agreed on nothing at all.");
    Files.write(dossier.resolve("names.zip"), zip("a/../../b.txt", 100));
    Files.write(dossier.resolve("lines.zip"), zip("a\nb.txt", 100));
    Dossier read = read();
    assertThat(read.articles()).extracting(Article::file).containsExactly("two\nlines.txt");
    assertThat(List.of("names.zip", "lines.zip")).allMatch(name -> isAccountedFor(read, name));
  }

  @Test
  void halfAPairOfSurrogatesIsReplaced() throws IOException {
    write("half.jsonl", "{\"title\":\"Half \\ud800\",\"body\":\"One half \\udc00 of a pair.\"}");
    Article article = read().articles().getFirst();
    assertThat(article.source().text()).isEqualTo("One half \uFFFD of a pair.");
    assertThat(article.provenance().title()).isEqualTo("Half \uFFFD");
  }

  @Test
  void archivesAreBounded() throws IOException {
    Files.write(dossier.resolve("bomb.zip"), zip("big.txt", 100 << 20));
    Files.write(dossier.resolve("bomb.html.gz"), gzip(new byte[100 << 20]));
    Files.write(dossier.resolve("slip.zip"), zip("../../outside.txt", 100));
    Files.write(dossier.resolve("nested.zip"), nested(6));
    Dossier read = read();
    assertThat(read.articles()).isEmpty();
    assertThat(List.of("bomb.zip", "bomb.html.gz", "slip.zip", "nested.zip"))
        .allMatch(name -> isAccountedFor(read, name));
    assertThat(dossier.resolve("../../outside.txt")).doesNotExist();
  }

  @Test
  void charactersThatMisleadAreReadAsTheyStand() throws IOException {
    write("bidi.html", page("The sum is \u202e000,01\u202c dollars, said the \u2066envoy\u2069."));
    Files.write(
        dossier.resolve("nul.html"),
        page("The envoy\u0000 left on Friday.").getBytes(StandardCharsets.UTF_8));
    Files.write(
        dossier.resolve("declared.html"),
        page("<meta charset=utf-8>The caf\u00e9 was closed, the envoy said.")
            .getBytes(StandardCharsets.ISO_8859_1));
    write("references.html", page("Marks: &#x1F1F7; &#55357; &#0; &bogus; &amp;lt; &#xFFFFFFFF;"));
    Dossier read = read();
    assertThat(List.of("bidi.html", "nul.html", "declared.html", "references.html"))
        .allMatch(name -> isAccountedFor(read, name));
  }

  @Test
  void anyCorpusIsReadToItsEnd() throws IOException {
    String corpus = System.getProperty("readout.corpus");
    if (corpus == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(Path.of(corpus))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path one = Files.createDirectory(dossier.resolve("one"));
        Files.copy(file, one.resolve(Objects.requireNonNull(file.getFileName()).toString()));
        CappedReading.of(one);
        try (Stream<Path> left = Files.list(one)) {
          for (Path path : left.toList()) {
            Files.delete(path);
          }
        }
        Files.delete(one);
      }
    }
  }

  private static String page(String words) {
    String filler =
        "<p>Both sides spoke of a warm and open exchange on all matters of the region.</p>";
    return "<html><body><article><p>"
        + words
        + "</p>"
        + filler.repeat(5)
        + "</article></body></html>";
  }

  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] block = new byte[1 << 16];
      java.util.Arrays.fill(block, (byte) 'a');
      for (int left = size; left > 0; left -= block.length) {
        zip.write(block, 0, Math.min(left, block.length));
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] nested(int depth) throws IOException {
    byte[] inner = zip("story.txt", 400);
    for (int i = 0; i < depth; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("inner.zip"));
        zip.write(inner);
      }
      inner = out.toByteArray();
    }
    return inner;
  }
}
