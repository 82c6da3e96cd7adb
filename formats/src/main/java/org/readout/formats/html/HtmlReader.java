package org.readout.formats.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.extract.article.ArticleReader;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.FileReading.Piece;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.OwnOutput;
import org.readout.extract.article.UnreadableFileException;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/** Reads pages saved from a browser. Links, images and frames are never followed. */
public final class HtmlReader implements ArticleReader {
  /** Without the pictures in it; some thirty times what a long article's page takes. */
  private static final int LARGEST = 8 << 20;

  private static final String OWN_NAME = "Readout";
  private static final int MOST_TAGS = 200_000;
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht");
  private static final List<String> OPENINGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<!doctype xhtml");

  @Override
  public boolean recognises(InputFile file) {
    if (EXTENSIONS.contains(file.extension())) {
      return true;
    }
    String head = file.head().toLowerCase(Locale.ROOT).replace("ï»¿", "").strip();
    return head.startsWith("<") && OPENINGS.stream().anyMatch(head::contains);
  }

  @Override
  public FileReading read(InputFile file) throws UnreadableFileException {
    if (file.bytes().length == 0) {
      throw new UnreadableFileException("the file is empty", "save the page again, or remove it");
    }
    byte[] page = EmbeddedData.without(file.bytes());
    if (page.length > LARGEST) {
      throw new UnreadableFileException(
          "a page larger than " + (LARGEST >> 20) + " MB", "save the article's text alone");
    }
    PageDecoder.Decoded decoded = PageDecoder.decode(file.name(), page);
    return read(file.name(), decoded.text(), decoded.diagnostics());
  }

  /**
   * Reads a page that is decoded already, such as a part of a mail.
   *
   * @param file that it stands in
   */
  public static FileReading read(String file, String html, List<Diagnostic> diagnostics)
      throws UnreadableFileException {
    if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new UnreadableFileException(
          "a page of more than " + MOST_TAGS + " tags", "save the article's text alone");
    }
    Document page = Jsoup.parse(html);
    if (isBriefing(page)) {
      return OwnOutput.setAside(file);
    }
    PageMetadata metadata = new PageMetadata(page);
    Provenance known = metadata.provenance();
    LeftOutParts leftOut = new LeftOutParts();
    if (DatabaseExport.isOne(page)) {
      return DatabaseExport.read(page, diagnostics);
    }
    PagePruner.prune(page, leftOut);
    String text = PageBody.find(page, leftOut);
    if (text.isBlank()) {
      throw new UnreadableFileException(
          "a page without an article's text",
          "save the page when it has loaded, or paste the text");
    }
    Piece article = new Piece(new Span(0, text.length()), known, true);
    return new FileReading(text, false, List.of(article), leftOut.parts(), diagnostics);
  }

  /** Whether Readout made the page; a version may follow the name. */
  private static boolean isBriefing(Document page) {
    String maker = page.head().select("meta[name=generator]").attr("content");
    return maker.equals(OWN_NAME) || maker.startsWith(OWN_NAME + " ");
  }
}
