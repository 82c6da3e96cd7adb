package org.readout.workshop.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.report.Proof;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackOption;
import org.readout.report.pdf.ProofLine;
import org.readout.report.pdf.ProofPage;

/** What the page is told, as JSON. */
final class PreviewJson {
  private PreviewJson() {}

  /** What writes one document. */
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  static String of(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      content.writeTo(json);
    }
    return text.toString();
  }

  static String state(Snapshot snapshot, @Nullable Path pack) throws IOException {
    Proof proof = snapshot.proof();
    return of(json -> {
      json.writeStartObject();
      json.writeNumberField("revision", snapshot.revision());
      json.writeNumberField("millis", snapshot.millis());
      json.writeArrayFieldStart("pages");
      for (ProofPage page : proof == null ? List.<ProofPage>of() : proof.pages()) {
        json.writeStartObject();
        json.writeStringField("look", page.look());
        json.writeNumberField("width", page.width());
        json.writeNumberField("height", page.height());
        json.writeEndObject();
      }
      json.writeEndArray();
      messages(json, "warnings", proof == null ? List.of() : proof.warnings(), proof, pack);
      messages(json, "faults", snapshot.faults(), proof, pack);
      json.writeEndObject();
    });
  }

  private static void messages(
      JsonGenerator json,
      String field,
      List<Diagnostic> found,
      @Nullable Proof proof,
      @Nullable Path pack)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Diagnostic message : found) {
      json.writeStartObject();
      json.writeStringField("where", where(message));
      json.writeStringField("message", message.message());
      json.writeStringField("hint", String.valueOf(message.hint() == null ? "" : message.hint()));
      if (message.file() != null && message.place() != null) {
        excerpt(
            json,
            SourceExcerpt.ofNamed(
                message.file(),
                message.place().line(),
                proof == null ? null : proof.design(),
                pack));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String where(Diagnostic message) {
    String file = message.file() == null ? "" : message.file();
    return message.place() == null
        ? file
        : file + ":" + message.place().line() + ":" + message.place().column();
  }

  static void excerpt(JsonGenerator json, @Nullable SourceExcerpt excerpt) throws IOException {
    if (excerpt == null) {
      return;
    }
    json.writeArrayFieldStart("excerpt");
    for (int i = 0; i < excerpt.lines().size(); i++) {
      json.writeStartObject();
      json.writeNumberField("line", excerpt.first() + i);
      json.writeBooleanField("here", excerpt.first() + i == excerpt.here());
      json.writeStringField("text", excerpt.lines().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The lines of a page, as far as the page has to place them. */
  static String lines(ProofPage page) throws IOException {
    return of(json -> {
      json.writeStartArray();
      for (ProofLine line : page.lines()) {
        json.writeStartObject();
        json.writeNumberField("left", line.left());
        json.writeNumberField("top", line.top());
        json.writeNumberField("width", line.width());
        json.writeNumberField("height", line.height());
        json.writeStringField("text", line.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  static String branches(List<DataTree.Branch> branches) throws IOException {
    return of(json -> {
      json.writeStartArray();
      for (DataTree.Branch branch : branches) {
        json.writeStartObject();
        json.writeStringField("step", branch.step());
        json.writeStringField("summary", branch.summary());
        json.writeBooleanField("opens", branch.opens());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  /**
   * The options of a design.
   *
   * @param tried names of those that are being tried
   */
  static String options(List<OptionValue> options, List<String> tried, boolean keepable)
      throws IOException {
    return of(json -> {
      json.writeStartObject();
      json.writeBooleanField("keepable", keepable);
      json.writeArrayFieldStart("options");
      for (OptionValue value : options) {
        option(json, value, tried.contains(value.option().name()));
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void option(JsonGenerator json, OptionValue value, boolean tried)
      throws IOException {
    PackOption option = value.option();
    json.writeStartObject();
    json.writeStringField("name", option.name());
    json.writeStringField("type", option.type().label());
    json.writeStringField("description", option.description());
    json.writeBooleanField("tried", tried);
    strings(json, "words", value.words());
    strings(json, "values", option.values());
    json.writeEndObject();
  }

  static void strings(JsonGenerator json, String field, List<String> words) throws IOException {
    json.writeArrayFieldStart(field);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
