package org.readout.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes an evaluation as lines of text or as JSON. */
public final class EvaluationWriter {
  /** Version of the JSON that is written. */
  public static final String SCHEMA = "readout-evaluation/1";

  private static final int NAME_WIDTH = 26;
  private static final int VALUE_WIDTH = 7;

  private final boolean misses;

  /**
   * @param misses whether to list them below the figures
   */
  public EvaluationWriter(boolean misses) {
    this.misses = misses;
  }

  /** A line a figure: name, value to three decimals and, of a share, how many of how many. */
  public String text(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    for (Score score : evaluation.scores()) {
      pad(text, score.name(), NAME_WIDTH);
      text.append(' ');
      text.append(" ".repeat(Math.max(0, VALUE_WIDTH - score.rounded().length())));
      text.append(score.rounded());
      if (score.of() != null) {
        text.append("  (").append(score.count()).append('/').append(score.of()).append(')');
      }
      text.append('\n');
    }
    if (misses) {
      evaluation.misses().forEach(miss -> append(text, miss));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Miss miss) {
    text.append("  - ").append(miss.kind().label());
    if (miss.id() != null) {
      text.append(" [").append(miss.id()).append(']');
    }
    text.append(miss.text().isEmpty() ? "" : ": ").append(oneLine(miss.text())).append('\n');
    if (!miss.why().isEmpty()) {
      text.append("      ").append(oneLine(miss.why())).append('\n');
    }
  }

  private static void pad(StringBuilder text, String word, int width) {
    text.append(word).append(" ".repeat(Math.max(0, width - word.length())));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The figures unrounded, as UTF-8, each line ended by LF. */
  public byte[] json(Evaluation evaluation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      scores(json, evaluation.scores());
      if (misses) {
        misses(json, evaluation.misses());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void scores(JsonGenerator json, List<Score> scores) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Score score : scores) {
      json.writeStartObject();
      json.writeStringField("name", score.name());
      json.writeNumberField("value", score.value());
      if (score.count() != null && score.of() != null) {
        json.writeNumberField("count", score.count());
        json.writeNumberField("of", score.of());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void misses(JsonGenerator json, List<Miss> misses) throws IOException {
    json.writeArrayFieldStart("misses");
    for (Miss miss : misses) {
      json.writeStartObject();
      json.writeStringField("kind", miss.kind().label());
      if (miss.id() != null) {
        json.writeStringField("id", miss.id());
      }
      json.writeStringField("text", miss.text());
      json.writeStringField("why", miss.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
