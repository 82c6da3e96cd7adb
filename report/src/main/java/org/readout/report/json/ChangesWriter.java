package org.readout.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Alteration;
import org.readout.model.outcome.Alteration.Backing;
import org.readout.model.outcome.Alteration.Figures;
import org.readout.model.outcome.Alteration.Firmness;
import org.readout.model.outcome.Change;
import org.readout.model.outcome.Change.Appeared;
import org.readout.model.outcome.Change.Kept;
import org.readout.model.outcome.Change.Merged;
import org.readout.model.outcome.Change.Split;
import org.readout.model.outcome.Change.Vanished;
import org.readout.model.outcome.Changes;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;
import org.readout.model.source.ArticleId;

/** Writes what changed between two editions as JSON, {@code readout-changes/1}. */
public final class ChangesWriter {
  /** Version of the format. */
  public static final String SCHEMA = "readout-changes/1";

  private final JsonGenerator json;

  private ChangesWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object with all changes, those outcomes too that are as they were. */
  public static void write(Changes changes, JsonGenerator json) throws IOException {
    new ChangesWriter(json).changes(changes);
  }

  private void changes(Changes changes) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    edition("before", changes.before());
    edition("now", changes.now());
    json.writeArrayFieldStart("outcomes");
    for (Change change : changes.all()) {
      json.writeStartObject();
      change(change);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void edition(String field, Edition edition) throws IOException {
    json.writeObjectFieldStart(field);
    text("title", edition.title());
    text("visitor", edition.event().visitor());
    text("host", edition.event().host());
    text("from", edition.event().from());
    text("to", edition.event().to());
    text("latest", edition.latest().orElse(null));
    json.writeNumberField("articles", edition.articles().size());
    json.writeNumberField("outcomes", edition.outcomes().size());
    json.writeEndObject();
  }

  private void change(Change change) throws IOException {
    switch (change) {
      case Appeared it -> {
        text("change", "new");
        text("because", word(it.origin()));
        outcome("now", it.now());
      }
      case Vanished it -> {
        text("change", "gone");
        text("because", word(it.reason()));
        outcome("before", it.before());
      }
      case Kept it -> kept(it);
      case Merged it -> {
        text("change", "merged");
        both(it.before(), it.now());
      }
      case Split it -> {
        text("change", "split");
        both(it.before(), it.now());
      }
    }
  }

  private void kept(Kept kept) throws IOException {
    text("change", kept.isUnaltered() ? "none" : "altered");
    both(kept.before(), kept.now());
    json.writeArrayFieldStart("alterations");
    for (Alteration alteration : kept.alterations()) {
      json.writeStartObject();
      alteration(alteration);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void alteration(Alteration alteration) throws IOException {
    switch (alteration) {
      case Firmness it -> {
        text("alteration", it.isFirmer() ? "firmer" : "weaker");
        text("before", it.before().label());
        text("now", it.now().label());
      }
      case Figures it -> {
        text("alteration", "figures");
        json.writeArrayFieldStart("figures");
        for (Figures.Step step : it.steps()) {
          json.writeStartObject();
          figure("before", step.before());
          figure("now", step.now());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      case Backing it -> {
        text("alteration", it.isStronger() ? "corroborated" : "less-corroborated");
        json.writeNumberField("before", it.before().independent());
        json.writeNumberField("now", it.now().independent());
        articles(it.added());
      }
    }
  }

  private void articles(List<ArticleId> added) throws IOException {
    json.writeArrayFieldStart("articles");
    for (ArticleId article : added) {
      json.writeString(article.toString());
    }
    json.writeEndArray();
  }

  private void both(Outcome before, Outcome now) throws IOException {
    outcome("before", before);
    outcome("now", now);
  }

  private void outcome(String field, Outcome outcome) throws IOException {
    json.writeObjectFieldStart(field);
    text("id", outcome.id());
    text("theme", outcome.theme());
    text("statement", outcome.statement());
    text("status", outcome.status().label());
    json.writeEndObject();
  }

  private void figure(String field, @Nullable Figure figure) throws IOException {
    if (figure != null) {
      json.writeObjectFieldStart(field);
      json.writeNumberField("value", figure.value().stripTrailingZeros());
      text("unit", figure.unit());
      text("measures", figure.measures());
      text("text", figure.text());
      json.writeEndObject();
    }
  }

  private void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  private static String word(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
