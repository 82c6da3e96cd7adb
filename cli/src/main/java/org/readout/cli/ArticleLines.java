package org.readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.CleanText;
import org.readout.model.source.Provenance;

/** Articles as JSON lines; what is not known is left out. */
final class ArticleLines {
  private ArticleLines() {}

  static byte[] of(List<CleanText> articles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (CleanText article : articles) {
        write(json, article);
      }
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, CleanText clean) throws IOException {
    Provenance provenance = clean.article().provenance();
    json.writeStartObject();
    json.writeStringField("file", clean.article().file());
    known(json, "title", provenance.title());
    known(json, "author", provenance.author());
    known(json, "outlet", provenance.outlet());
    known(json, "published", provenance.published());
    json.writeStringField("body", clean.text());
    json.writeEndObject();
  }

  private static void known(JsonGenerator json, String field, @Nullable Object value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }
}
