package org.readout.extract.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.extract.article.FileReading.Piece;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/** Reads text as it stands; several articles in one file are found by their headers. */
final class PlainTextReader implements ArticleReader {
  /** Files of more bytes are refused: no article is that long, nor a day's export of them. */
  static final int LARGEST = 8 << 20;

  private static final int SAMPLE = 4096;
  private static final int MOST_LINES = 200_000;

  private static final Set<String> EXTENSIONS = Set.of("", "txt", "text", "md", "markdown");

  /** How texts begin that are written for programs: mark-up, data, scripts, rich text. */
  private static final Pattern FOR_PROGRAMS = Pattern.compile("\\s*+(?:[<{\\[]|#!|%[!P])");

  /** Under any other name, what holds no controls but line ends and tabs is text. */
  @Override
  public boolean recognises(InputFile file) {
    return EXTENSIONS.contains(file.extension())
        || (file.bytes().length > 0
            && isText(file)
            && !FOR_PROGRAMS.matcher(file.head()).lookingAt());
  }

  private static boolean isText(InputFile file) {
    byte[] bytes = file.bytes();
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] >= 0
          && bytes[i] < ' '
          && bytes[i] != '\n'
          && bytes[i] != '\r'
          && bytes[i] != '\t'
          && bytes[i] != '\f') {
        return false;
      }
    }
    return true;
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
