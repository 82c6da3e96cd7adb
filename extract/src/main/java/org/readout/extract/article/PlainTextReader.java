package org.readout.extract.article;

import java.util.List;
import java.util.Set;
import org.readout.extract.article.FileReading.Piece;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/** Reads text as it stands; several articles in one file are found by their headers. */
final class PlainTextReader implements ArticleReader {
  /** Files of more bytes are refused: no article is that long, nor a day's export of them. */
  static final int LARGEST = 8 << 20;

  private static final int MOST_LINES = 200_000;

  /** Text has no first bytes of its own, so here the name tells. */
  private static final Set<String> EXTENSIONS = Set.of("", "txt", "text", "md", "markdown");

  @Override
  public boolean recognises(InputFile file) {
    return EXTENSIONS.contains(file.extension());
  }

  @Override
  public FileReading read(InputFile file) throws UnreadableFileException {
    if (file.bytes().length > LARGEST) {
      throw new UnreadableFileException(
          "larger than " + (LARGEST >> 20) + " MB",
          "no article is that long: cut the file, or remove it");
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(file.name(), file.bytes());
    String text = decoded.text();
    if (text == null) {
      Diagnostic why = decoded.diagnostics().getFirst();
      throw new UnreadableFileException(why.message(), why.hint());
    }
    if (text.chars().filter(c -> c == '\n' || c == '\r').count() > MOST_LINES) {
      throw new UnreadableFileException(
          "more than " + MOST_LINES + " lines", "no article has as many: cut the file");
    }
    Piece all = new Piece(new Span(0, text.length()), Provenance.UNKNOWN, false);
    return new FileReading(text, true, List.of(all), List.of(), decoded.diagnostics());
  }
}
