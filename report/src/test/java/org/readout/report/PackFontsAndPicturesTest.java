package org.readout.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.pack.PackFolder;
import org.readout.report.pdf.PdfDump;

/** A pack's own font and picture reach the document and the page. */
class PackFontsAndPicturesTest {
  private static final String MANIFEST =
      """
      name: house
      version: 1.0
      extends: policy
      fonts:
        - { file: fonts/House.ttf, family: House, weight: 400, style: normal, licence: fonts/OFL.txt }
        - { file: fonts/House.ttf, family: House, weight: 600, style: normal, licence: fonts/OFL.txt }
      options:
        text-font: [House, Readout Serif]
      """;

  @TempDir Path folder;
  private Publication publication;
  private byte[] picture;

  /** A slanted face stands in for the house's own, so that it can be told from those of policy. */
  @BeforeEach
  void writeThePack() throws IOException {
    PackFolder pack =
        new PackFolder(folder)
            .with("pack.yaml", MANIFEST)
            .with("fonts/OFL.txt", "The licence of the font.\n")
            .with("images/logo.png", "")
            .with(
                "parts/title.ftlx",
                "<h1>T</h1>\n<p><img src=\"${image(\"images/logo.png\")}\" alt=\"The logo\"/></p>\n");
    try (InputStream font =
        getClass().getResourceAsStream("/org/readout/templates/fonts/ReadoutSerif-Italic.ttf")) {
      Files.write(folder.resolve("fonts/House.ttf"), Objects.requireNonNull(font).readAllBytes());
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    picture = png.toByteArray();
    Files.write(folder.resolve("images/logo.png"), picture);
    publication = new Publication("1.0", pack.design(), warning -> {});
  }

  @Test
  void theDocumentIsSetInTheFontAndShowsThePicture() throws IOException {
    byte[] pdf = publication.publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL);
    Map<String, Integer> letters = new TreeMap<>();
    Set<String> pictures = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
              letters.merge(letter.getFont().getName().substring(7), 1, Integer::sum);
            }
          };
      reader.getText(document);
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
          if (resources.getXObject(name) instanceof PDImageXObject image) {
            pictures.add(image.getWidth() + " x " + image.getHeight());
          }
        }
      }
    }
    assertThat(letters.get("ReadoutSerif-Italic"))
        .isGreaterThan(10 * letters.getOrDefault("ReadoutSerif-Regular", 0));
    assertThat(pictures).containsExactly("30 x 20");
    assertThat(PdfDump.tags(pdf)).contains("The logo");
  }

  @Test
  void thePageNamesTheFontAndHoldsThePicture() throws IOException {
    String page =
        new String(publication.publish(SampleVisit.record(), Twin.HTML, PdfSettings.USUAL), UTF_8);
    assertThat(page)
        .contains("data:image/png;base64," + Base64.getEncoder().encodeToString(picture))
        .contains("alt=\"The logo\"")
        .containsPattern("font-family: *[\"']?House");
  }
}
