package org.readout.extract.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.FileReading.Piece;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/**
 * Reads files with an article in each line, as a JSON object: {@code body}, and as far as known
 * {@code title}, {@code author}, {@code outlet}, {@code published} (ISO 8601), {@code language} and
 * {@code url}, which are the fields that {@code extract --format articles} writes.
 */
final class JsonLinesReader implements ArticleReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ISO_DAY = 10;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
  private static final int LARGEST = 16 << 20;

  @Override
  public boolean recognises(InputFile file) {
    return switch (file.extension()) {
      case "jsonl", "ndjson" -> true;
      default -> file.head().startsWith("{\"");
    };
  }

  @Override
  public FileReading read(InputFile file) throws UnreadableFileException {
    if (file.bytes().length > LARGEST) {
      throw new UnreadableFileException(
          "larger than " + (LARGEST >> 20) + " MB", "cut it between two lines");
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(file.name(), file.bytes());
    if (decoded.text() == null) {
      Diagnostic why = decoded.diagnostics().getFirst();
      throw new UnreadableFileException(why.message(), why.hint());
    }
    Articles articles = new Articles(file.name(), decoded.diagnostics());
    int number = 0;
    for (String line : decoded.text().split("\\R", -1)) {
      number++;
      if (!line.isBlank()) {
        articles.add(line, number);
      }
    }
    return articles.reading();
  }

  /** What the lines have given so far. */
  private static final class Articles {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Diagnostic> diagnostics;

    Articles(String file, List<Diagnostic> diagnostics) {
      this.file = file;
      this.diagnostics = new ArrayList<>(diagnostics);
    }

    void add(String line, int number) {
      try {
        JsonNode article = JSON.readTree(line);
        String body = string(article, "body");
        if (body == null || body.isBlank()) {
          warn(number, 1, "no article: the line has no \"body\"", "give its text as \"body\"");
          return;
        }
        if (!text.isEmpty()) {
          text.append(FileReading.BETWEEN);
        }
        int start = text.length();
        text.append(body);
        pieces.add(new Piece(new Span(start, text.length()), known(article, number), true));
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        warn(number, column, "no article: the line is not JSON", "write one object in each line");
      }
    }

    private Provenance known(JsonNode article, int number) {
      return new Provenance(
              string(article, "title"),
              string(article, "outlet"),
              string(article, "author"),
              published(article, number),
              string(article, "url"),
              null)
          .filledFrom(Provenance.inLanguage(language(article)))
          .toldBy("the line's own field");
    }

    private static @Nullable String language(JsonNode article) {
      String tag = string(article, "language");
      return tag == null || !LANGUAGE.matcher(tag).matches() || tag.startsWith("und") ? null : tag;
    }

    private @Nullable LocalDate published(JsonNode article, int number) {
      String written = string(article, "published");
      if (written == null) {
        return null;
      }
      try {
        return LocalDate.parse(
            written.length() > ISO_DAY ? written.substring(0, ISO_DAY) : written);
      } catch (DateTimeParseException e) {
        warn(number, 1, "\"published\" is no date", "write it as 2021-04-07");
        return null;
      }
    }

    private void warn(int line, int column, String message, String hint) {
      diagnostics.add(
          Diagnostic.warning(file, message, hint).at(new Diagnostic.Place(line, column)));
    }

    private static @Nullable String string(JsonNode article, String field) {
      JsonNode value = article.get(field);
      return value == null || !value.isTextual() || value.textValue().isBlank()
          ? null
          : Surrogates.mended(value.textValue());
    }

    FileReading reading() throws UnreadableFileException {
      if (pieces.isEmpty()) {
        throw new UnreadableFileException(
            "no line holds an article", "write one JSON object with a \"body\" in each line");
      }
      return new FileReading(text.toString(), false, pieces, List.of(), diagnostics);
    }
  }
}
