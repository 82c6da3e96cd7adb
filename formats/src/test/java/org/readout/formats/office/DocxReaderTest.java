package org.readout.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.UnreadableFileException;
import org.readout.model.source.Provenance;

/** Documents as a word processor saves them. */
class DocxReaderTest {
  private static FileReading read(String name, byte[] bytes) throws UnreadableFileException {
    InputFile file = new InputFile(name, bytes);
    assertThat(new DocxReader().recognises(file)).isTrue();
    return new DocxReader().read(file);
  }

  private static byte[] document() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("Pier agreed");
      document.createParagraph().createRun().setText("The two ministers agreed on a pier.");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Cost");
      table.getRow(0).getCell(1).setText("12 million crowns");
      document.createParagraph().createRun().setText("It is to open in September.");
      document.write(out);
    }
    return out.toByteArray();
  }

  @Test
  void paragraphsAndTablesAreReadInOrder() throws IOException, UnreadableFileException {
    FileReading reading = read("note.docx", document());
    assertThat(reading.text())
        .isEqualTo(
            "The two ministers agreed on a pier.\n\nCost 12 million crowns\n\n"
                + "It is to open in September.");
    assertThat(reading.pieces().getFirst().known().title()).isEqualTo("Pier agreed");
  }

  @Test
  void whoMadeItAndWhenFillsWhatNothingElseTells() throws IOException, UnreadableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
      core.setCreator("Tomas Ribeiro");
      core.setCreated(Optional.of(Date.from(Instant.parse("2015-06-04T22:30:00Z"))));
      document.createParagraph().createRun().setText("The two ministers agreed on a pier.");
      document.write(out);
    }
    Provenance otherwise = read("note.docx", out.toByteArray()).pieces().getFirst().otherwise();
    assertThat(otherwise.author()).isEqualTo("Tomas Ribeiro");
    assertThat(otherwise.published()).hasToString("2015-06-04");
    assertThat(otherwise.origins())
        .containsEntry(Provenance.Field.AUTHOR, "document properties")
        .containsEntry(Provenance.Field.PUBLISHED, "document properties");
  }

  @Test
  void aDocumentUnderAnotherNameIsKnownByItsBytes() throws IOException, UnreadableFileException {
    assertThat(read("note.txt", document()).text()).contains("September");
  }

  @Test
  void aCutDocumentIsRefused() throws IOException {
    byte[] whole = document();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> read("note.docx", cut)).isInstanceOf(Exception.class);
  }

  @Test
  void entitiesOutsideTheDocumentAreNotRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
          """);
      part(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
          """);
      part(
          zip,
          "word/document.xml",
          """
          <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>
          """);
    }
    assertThatThrownBy(() -> read("entity.docx", out.toByteArray()))
        .isInstanceOf(UnreadableFileException.class);
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
