package org.readout.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.FileReading.Piece;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.OwnOutput;
import org.readout.extract.article.Surrogates;
import org.readout.extract.article.UnreadableFileException;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/**
 * The text of a PDF and what its metadata say. Running heads, page numbers and footnotes are left
 * out. The file's own dates are those of printing or saving, so they are not taken for the
 * article's.
 */
final class PdfText {
  private static final String OWN_PRODUCER = "Readout";
  private static final int MOST_PAGES = 500;
  private static final int LETTERS_PER_PAGE = 25;

  private PdfText() {}

  static FileReading read(InputFile file) throws UnreadableFileException {
    if (Expansion.isBomb(file.bytes())) {
      throw new UnreadableFileException(
          "unpacks to more than an article can hold", "print the article alone");
    }
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      if (OWN_PRODUCER.equals(document.getDocumentInformation().getProducer())) {
        return OwnOutput.setAside(file.name());
      }
      return read(file.name(), document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException("protected by a password", "save it without one");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableFileException("a damaged PDF", "open it in a viewer and print it anew");
    }
  }

  private static FileReading read(String name, PDDocument document)
      throws IOException, UnreadableFileException {
    int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (pages < document.getNumberOfPages()) {
      diagnostics.add(
          Diagnostic.warning(
              name, "only the first " + MOST_PAGES + " pages are read", "cut the file"));
    }
    List<PrintedLine> lines = PageLines.of(document, pages);
    int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
    if (letters < LETTERS_PER_PAGE * Math.max(1, pages)) {
      throw new UnreadableFileException(
          "a PDF of pictures without text, such as a scan", "run text recognition on it first");
    }
    float height = document.getPage(0).getMediaBox().getHeight();
    Paragraphs paragraphs = new Paragraphs(lines, pages, height);
    String text = paragraphs.text();
    Piece all = new Piece(new Span(0, text.length()), known(document), false);
    return new FileReading(text, false, List.of(all), paragraphs.leftOut(), diagnostics);
  }

  private static Provenance known(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    return new Provenance(
            title(information.getTitle()), null, words(information.getAuthor()), null, null, null)
        .toldBy("PDF metadata");
  }

  /** Many programs put the file's name where the title belongs. */
  private static @Nullable String title(@Nullable String title) {
    String words = words(title);
    boolean fileName =
        words != null
            && (!words.contains(" ")
                || words.matches("(?i).*\\.(?:docx?|pdf|indd|qxd|html?)|Microsoft Word - .*"));
    return fileName ? null : words;
  }

  private static @Nullable String words(@Nullable String value) {
    return value == null || value.isBlank() ? null : Surrogates.mended(value.strip());
  }
}
