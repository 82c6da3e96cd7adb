package org.readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.article.Dossier;

/** PDFs written object by object to wear out whoever reads them. */
class HostilePdfTest {
  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources %s>>";

  @TempDir Path dossier;

  private String messageOn(String name, byte[] pdf) throws IOException {
    Files.write(dossier.resolve(name), pdf);
    Dossier read = CappedReading.of(dossier);
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().getFirst().file()).isEqualTo(name);
    return read.diagnostics().getFirst().message();
  }

  /** The objects 1, 2, … as a file without a cross-reference table, which readers then rebuild. */
  private static byte[] pdf(byte[]... objects) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("%PDF-1.7\n"));
    for (int i = 0; i < objects.length; i++) {
      out.write(bytes((i + 1) + " 0 obj\n"));
      out.write(objects[i]);
      out.write(bytes("\nendobj\n"));
    }
    out.write(bytes("trailer<</Root 1 0 R/Size " + (objects.length + 1) + ">>\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] stream(String entries, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
    out.write(content);
    out.write(bytes("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] block, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        deflater.write(block);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aPageTreeThatHoldsItselfEnds() throws IOException {
    byte[] cyclic =
        pdf(
            bytes("<</Type/Catalog/Pages 2 0 R>>"),
            bytes("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000/Parent 2 0 R>>"));
    assertThat(messageOn("tree.pdf", cyclic)).isNotEmpty();
  }

  @Test
  void formsThatDrawOneAnotherEnd() throws IOException {
    List<byte[]> objects = new ArrayList<>();
    objects.add(bytes("<</Type/Catalog/Pages 2 0 R>>"));
    objects.add(bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
    objects.add(bytes(PAGE.replace("%s", "<</XObject<</F 5 0 R>>>>")));
    objects.add(stream("", bytes("/F Do")));
    for (int i = 5; i < 15; i++) {
      String next = "/Resources<</XObject<</F " + (i == 14 ? 5 : i + 1) + " 0 R>>>>";
      objects.add(
          stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, bytes("/F Do ".repeat(10))));
    }
    assertThat(messageOn("forms.pdf", pdf(objects.toArray(byte[][]::new)))).isNotEmpty();
  }

  @Test
  void aPageThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] spaces = bytes(" ".repeat(1 << 20));
    byte[] once = deflated(spaces, 70);
    byte[] twice = deflated(once, 1);
    for (String filter : List.of("/FlateDecode", "[/FlateDecode/FlateDecode]")) {
      byte[] content = filter.startsWith("[") ? twice : once;
      byte[] bomb =
          pdf(
              bytes("<</Type/Catalog/Pages 2 0 R>>"),
              bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
              bytes(PAGE.replace("%s", "<<>>")),
              stream("/Filter" + filter, content));
      assertThat(messageOn("bomb.pdf", bomb)).isEqualTo("unpacks to more than an article can hold");
    }
  }

  @Test
  void aFileThatLiesAboutItselfIsNamed() throws IOException {
    assertThat(messageOn("empty.pdf", bytes("%PDF-1.7\n%%EOF"))).isNotEmpty();
    Files.delete(dossier.resolve("empty.pdf"));
    byte[] nested = bytes("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\n%%EOF");
    assertThat(messageOn("nested.pdf", nested)).isNotEmpty();
  }
}
