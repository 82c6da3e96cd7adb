package org.readout.formats.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.PersonName;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.FileReading.Piece;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.UnreadableFileException;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/** The text of a document and what its properties say; headers and footers are left. */
final class DocumentText {
  private static final double LEAST_INFLATE_RATIO = 0.005;
  private static final long LARGEST_PART = 16 << 20;

  private DocumentText() {}

  static FileReading read(InputFile file) throws UnreadableFileException {
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      StringBuilder text = new StringBuilder();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          append(text, paragraph.getText());
        } else if (element instanceof XWPFTable table) {
          append(text, table);
        }
      }
      if (text.isEmpty()) {
        throw new UnreadableFileException("a document without text", "remove it");
      }
      Piece all =
          new Piece(new Span(0, text.length()), known(document), false, otherwise(document));
      return new FileReading(text.toString(), false, List.of(all), List.of(), List.of());
    } catch (IOException | POIXMLException | IllegalArgumentException | IllegalStateException e) {
      throw new UnreadableFileException(
          "a damaged or protected document", "save it again without a password");
    }
  }

  private static void append(StringBuilder text, @Nullable String paragraph) {
    if (paragraph != null && !paragraph.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph.strip());
    }
  }

  private static void append(StringBuilder text, XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      StringBuilder line = new StringBuilder();
      row.getTableCells()
          .forEach(cell -> line.append(line.isEmpty() ? "" : " ").append(cell.getText().strip()));
      append(text, line.toString());
    }
  }

  private static Provenance known(XWPFDocument document) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    return new Provenance(blankAsNull(core.getTitle()), null, null, null, null, null)
        .toldBy("document properties");
  }

  /** Who made the document and when: mostly, not always, whose text it is and when it came out. */
  private static Provenance otherwise(XWPFDocument document) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    String creator = blankAsNull(core.getCreator());
    boolean person = creator != null && PersonName.isOne(creator);
    Date created = core.getCreated();
    return new Provenance(
            null,
            null,
            person ? creator : null,
            person && created != null
                ? created.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : null,
            null,
            null)
        .toldBy("document properties");
  }

  private static @Nullable String blankAsNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
