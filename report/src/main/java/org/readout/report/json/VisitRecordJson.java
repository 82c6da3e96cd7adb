package org.readout.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeDate;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;
import org.readout.report.compose.CitationLabels;

/** The fields of the contract, one method for each of its objects. */
final class VisitRecordJson {
  private final JsonGenerator json;
  private final CitationLabels labels;

  VisitRecordJson(JsonGenerator json, CitationLabels labels) {
    this.json = json;
    this.labels = labels;
  }

  void visit(VisitRecord visit) throws IOException {
    json.writeStartObject();
    text("schema", VisitRecord.SCHEMA);
    settings(visit.settings());
    event(visit.event());
    list("themes", visit.themes(), this::theme);
    list("articles", visit.articles(), this::article);
    list("outcomes", visit.outcomes(), this::outcome);
    list("figures", visit.figures(), this::figure);
    list("discrepancies", visit.discrepancies(), this::comparison);
    list("comparisons", visit.comparisons(), this::comparison);
    list("quotes", visit.quotes(), this::quote);
    list("meetings", visit.meetings(), this::meeting);
    list("setAside", visit.setAside(), this::setAside);
    list("diagnostics", visit.diagnostics(), this::diagnostic);
    if (visit.changes() != null) {
      json.writeFieldName("changes");
      ChangesWriter.write(visit.changes(), json);
    }
    json.writeEndObject();
  }

  private void settings(DossierSettings settings) throws IOException {
    json.writeObjectFieldStart("settings");
    text("title", settings.title());
    text("marking", settings.marking());
    text("template", settings.template());
    text("language", settings.language());
    text("objectives", settings.notes().objectives());
    text("linesToTake", settings.notes().linesToTake());
    json.writeEndObject();
  }

  private void event(Event event) throws IOException {
    json.writeObjectFieldStart("event");
    text("visitor", event.visitor());
    text("host", event.host());
    words("places", event.places());
    text("from", event.from());
    text("to", event.to());
    words("inferred", new TreeSet<>(event.inferred()));
    json.writeObjectFieldStart("basis");
    for (Map.Entry<String, String> field : event.basis().entrySet()) {
      text(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void theme(Theme theme) throws IOException {
    text("id", theme.id());
    text("title", theme.title());
    text("description", theme.description());
    words("terms", theme.terms());
  }

  private void article(RegisteredArticle registered) throws IOException {
    Provenance provenance = registered.article().provenance();
    text("id", registered.article().id());
    text("file", registered.article().file());
    span(registered.article().extent());
    text("title", provenance.title());
    text("outlet", provenance.outlet());
    text("author", provenance.author());
    text("published", provenance.published());
    text("url", provenance.url());
    text("reliability", provenance.reliability());
    text("language", provenance.language());
    text("kind", registered.article().kind().label());
    text("nearDuplicateOf", registered.nearDuplicateOf());
    text("relevance", registered.relevance().label());
    text("reason", registered.reason());
    text("sha256", registered.article().source().sha256());
    json.writeObjectFieldStart("origins");
    for (Map.Entry<Provenance.Field, String> told : provenance.origins().entrySet()) {
      text(told.getKey().label(), told.getValue());
    }
    json.writeEndObject();
  }

  private void outcome(Outcome outcome) throws IOException {
    text("id", outcome.id());
    text("theme", outcome.theme());
    text("statement", outcome.statement());
    text("status", outcome.status().label());
    text("statusCue", outcome.statusCue());
    text("statusNote", outcome.reading().note());
    if (outcome.attribution() != null) {
      attribution(outcome.attribution());
    }
    list("figures", outcome.figures(), this::figure);
    list("evidence", outcome.evidence(), this::evidence);
    json.writeObjectFieldStart("corroboration");
    json.writeNumberField("articles", outcome.corroboration().articles());
    json.writeNumberField("independent", outcome.corroboration().independent());
    json.writeEndObject();
    json.writeNumberField("weight", outcome.weight());
    list("dates", outcome.dates(), this::date);
  }

  private void date(OutcomeDate date) throws IOException {
    text("from", date.from());
    text("to", date.to());
    text("grain", date.grain().name().toLowerCase(Locale.ROOT));
    text("role", date.role().label());
    list("evidence", List.of(date.words()), this::evidence);
  }

  private void attribution(Attribution attribution) throws IOException {
    json.writeObjectFieldStart("attribution");
    text("source", attribution.source());
    text("role", attribution.role());
    text("cue", attribution.cue());
    text("mode", attribution.mode().label());
    json.writeEndObject();
  }

  private void figure(Figure figure) throws IOException {
    json.writeNumberField("value", figure.value().stripTrailingZeros());
    text("unit", figure.unit());
    json.writeBooleanField("approximate", figure.approximate());
    if (figure.bound() != null) {
      text("bound", figure.bound().label());
    }
    text("measures", figure.measures());
    text("text", figure.text());
    words("articles", figure.articles());
  }

  private void evidence(EvidenceSpan evidence) throws IOException {
    text("passage", labels.of(evidence));
    text("article", evidence.article());
    text("file", evidence.file());
    span(evidence.span());
    text("text", evidence.text());
  }

  private void comparison(Comparison comparison) throws IOException {
    text("measures", comparison.measures());
    text("verdict", comparison.verdict().label());
    list("values", comparison.readings(), this::reading);
    text("why", comparison.why());
  }

  private void reading(Comparison.Reading reading) throws IOException {
    switch (reading) {
      case Comparison.InFigures given -> figure(given.figure());
      case Comparison.InWords given -> {
        text("value", given.value());
        text("unit", "text");
        text("text", given.text());
        words("articles", given.articles());
      }
    }
    list("evidence", reading.evidence(), this::evidence);
  }

  private void quote(Quote quote) throws IOException {
    text("text", quote.text());
    text("theme", quote.theme());
    attribution(quote.attribution());
    list("evidence", quote.evidence(), this::evidence);
  }

  private void meeting(Meeting meeting) throws IOException {
    list("who", meeting.who(), this::participant);
    text("place", meeting.place());
    text("date", meeting.date());
    list("evidence", meeting.evidence(), this::evidence);
  }

  private void participant(Meeting.Participant participant) throws IOException {
    text("name", participant.name());
    text("role", participant.role());
  }

  private void setAside(SetAside passage) throws IOException {
    text("article", passage.article());
    text("file", passage.file());
    span(passage.span());
    text("words", passage.words());
    text("reason", passage.reason());
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    text("severity", diagnostic.severity().label());
    text("message", diagnostic.message());
    text("file", diagnostic.file());
    if (diagnostic.place() != null) {
      json.writeNumberField("line", diagnostic.place().line());
      json.writeNumberField("column", diagnostic.place().column());
    }
    span(diagnostic.span());
    text("hint", diagnostic.hint());
  }

  private void span(@Nullable Span span) throws IOException {
    if (span != null) {
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
    }
  }

  /** Writes names, dates and words as a string, and nothing for what is unknown. */
  private void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  private void words(String field, Iterable<?> words) throws IOException {
    json.writeArrayFieldStart(field);
    for (Object word : words) {
      json.writeString(word.toString());
    }
    json.writeEndArray();
  }

  private <T> void list(String field, List<T> items, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of one item. */
  private interface Fields<T> {
    void write(T item) throws IOException;
  }
}
