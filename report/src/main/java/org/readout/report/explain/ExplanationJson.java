package org.readout.report.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Claim;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.SpeakerReading;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.StatusReading;
import org.readout.model.trail.OutcomeTrail;
import org.readout.model.trail.ReadClaim;
import org.readout.model.trail.Tally;
import org.readout.model.trail.ThemeReading;

/** Writes the way to outcomes as JSON; what is unknown is left out. */
public final class ExplanationJson {
  /** Version of the JSON that is written. */
  public static final String SCHEMA = "readout-explanation/1";

  private final JsonGenerator json;

  private ExplanationJson(JsonGenerator json) {
    this.json = json;
  }

  /** The outcomes in the given order, as UTF-8, each line ended by LF. */
  public static byte[] write(List<OutcomeTrail> trails) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      ExplanationJson explanation = new ExplanationJson(json);
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      explanation.list("outcomes", trails, explanation::outcome);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private void outcome(OutcomeTrail trail) throws IOException {
    Outcome outcome = trail.outcome();
    text("id", outcome.id());
    text("statement", outcome.statement());
    list("evidence", outcome.evidence(), this::evidence);
    object("claim", () -> claim(trail.first()));
    object("status", () -> status(outcome.reading()));
    object("theme", () -> theme(outcome.theme(), trail.first().theme()));
    list("merged", trail.joined(), this::joined);
    OutcomeTrail.Apart nearest = trail.nearest();
    if (nearest != null) {
      object("keptApart", () -> apart(nearest));
    }
    list("sources", trail.sources(), this::source);
    object("salience", () -> tally(trail.first().salience()));
    object("weight", () -> tally(trail.weight()));
  }

  private void evidence(EvidenceSpan evidence) throws IOException {
    text("article", evidence.article());
    text("file", evidence.file());
    json.writeNumberField("start", evidence.span().start());
    json.writeNumberField("end", evidence.span().end());
    text("text", evidence.text());
  }

  private void claim(ReadClaim read) throws IOException {
    Claim claim = read.claim();
    text("article", claim.article());
    text("statement", claim.statement());
    Attribution attribution = claim.attribution();
    if (attribution != null) {
      text("source", attribution.source());
      text("role", attribution.role());
      text("cue", attribution.cue());
      text("mode", attribution.mode().label());
    }
    SpeakerReading speaker = claim.speaker();
    if (speaker != null) {
      text("sourceWords", speaker.words());
      text("sourceBecause", speaker.how());
    }
  }

  private void status(StatusReading reading) throws IOException {
    text("status", reading.status().label());
    text("cue", reading.cue());
    text("note", reading.note());
    list(
        "steps",
        reading.steps(),
        step -> {
          text("cue", step.cue());
          text("status", step.status().label());
          text("rule", step.rule());
          text("overruled", step.overruled());
        });
  }

  private void theme(String theme, ThemeReading reading) throws IOException {
    text("theme", theme);
    list("fits", reading.fits(), this::fit);
  }

  private void fit(ThemeReading.Fit fit) throws IOException {
    text("theme", fit.theme());
    json.writeNumberField("score", fit.score());
    json.writeNumberField("around", fit.around());
    list("words", fit.words(), this::part);
  }

  private void joined(OutcomeTrail.Joined joined) throws IOException {
    claim(joined.claim());
    likeness(joined.likeness());
  }

  private void apart(OutcomeTrail.Apart apart) throws IOException {
    text("outcome", apart.outcome());
    text("reason", apart.reason());
    likeness(apart.likeness());
  }

  private void likeness(OutcomeTrail.Likeness likeness) throws IOException {
    words("shared", likeness.shared());
    object("likeness", () -> tally(likeness.tally()));
  }

  private void source(OutcomeTrail.Source source) throws IOException {
    words("articles", source.articles());
    if (!source.reason().isEmpty()) {
      text("reason", source.reason());
    }
  }

  private void tally(Tally tally) throws IOException {
    json.writeNumberField("total", tally.total());
    list("parts", tally.parts(), this::part);
  }

  private void part(Tally.Part part) throws IOException {
    text("reason", part.reason());
    json.writeNumberField("amount", part.amount());
  }

  private void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  private void words(String field, List<?> words) throws IOException {
    json.writeArrayFieldStart(field);
    for (Object word : words) {
      json.writeString(word.toString());
    }
    json.writeEndArray();
  }

  private void object(String field, Fields fields) throws IOException {
    json.writeObjectFieldStart(field);
    fields.write();
    json.writeEndObject();
  }

  private <T> void list(String field, List<T> items, ItemFields<T> fields) throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of an object. */
  private interface Fields {
    void write() throws IOException;
  }

  /** Writes the fields of one item. */
  private interface ItemFields<T> {
    void write(T item) throws IOException;
  }
}
