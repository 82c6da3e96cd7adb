package org.readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.claim.ClaimFinder;
import org.readout.extract.text.LanguageReader;
import org.readout.model.claim.AttributedSpan;
import org.readout.model.source.CleanText;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/** Data of which each item is one line of JSON. */
final class JsonLines {
  private final JsonGenerator json;

  private JsonLines(JsonGenerator json) {
    this.json = json;
  }

  /** The articles; what is not known of one is left out. */
  static byte[] articles(List<AnnotatedArticle> articles) throws IOException {
    return lines(lines -> {
      for (AnnotatedArticle article : articles) {
        lines.article(article.text());
      }
    });
  }

  /** Who says what; spans count in the file's text. */
  static byte[] attributions(List<AnnotatedArticle> articles) throws IOException {
    ClaimFinder finder = new ClaimFinder();
    return lines(lines -> {
      for (AnnotatedArticle article : articles) {
        for (AttributedSpan found : finder.findAttributions(article)) {
          lines.attribution(article.text(), found);
        }
      }
    });
  }

  private static byte[] lines(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      content.write(new JsonLines(json));
    }
    if (bytes.size() > 0) {
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private void article(CleanText clean) throws IOException {
    Provenance provenance = clean.article().provenance();
    json.writeStartObject();
    json.writeStringField("file", clean.article().file());
    known("title", provenance.title());
    known("author", provenance.author());
    known("outlet", provenance.outlet());
    known("published", provenance.published());
    String language = provenance.language();
    json.writeStringField("language", language == null ? LanguageReader.UNDETERMINED : language);
    known("url", provenance.url());
    json.writeStringField("body", clean.body());
    json.writeEndObject();
  }

  private void attribution(CleanText clean, AttributedSpan found) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", clean.article().file());
    span("source", clean, found.source());
    span("cue", clean, found.cue());
    span("content", clean, found.content());
    json.writeEndObject();
  }

  private void known(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  private void span(String field, CleanText clean, @Nullable Span span) throws IOException {
    json.writeFieldName(field);
    if (span == null) {
      json.writeNull();
    } else {
      Span original = clean.offsets().toOriginal(span);
      json.writeArray(new int[] {original.start(), original.end()}, 0, 2);
    }
  }

  /** Writes the lines. */
  private interface Content {
    void write(JsonLines lines) throws IOException;
  }
}
