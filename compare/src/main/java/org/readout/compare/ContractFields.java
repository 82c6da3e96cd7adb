package org.readout.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;
import org.readout.model.source.Span;

/** The objects of the contract, as far as editions are compared by them. */
final class ContractFields {
  private static final long LARGEST_EXPONENT = 60;

  private ContractFields() {}

  static Event event(JsonNode json) {
    return new Event(
        Fields.optional(json, "visitor"),
        Fields.optional(json, "host"),
        Fields.texts(json, "places"),
        Fields.date(json, "from"),
        Fields.date(json, "to"),
        Set.of());
  }

  static Edition.Source article(JsonNode json) {
    @Nullable String sha256 = Fields.optional(json, "sha256");
    return new Edition.Source(
        articleId(Fields.text(json, "id")),
        Fields.text(json, "file"),
        Fields.optional(json, "title"),
        Fields.optional(json, "outlet"),
        Fields.date(json, "published"),
        Fields.oneOf(json, "relevance", Relevance.values(), Relevance::label),
        sha256 == null ? "" : sha256);
  }

  static List<Outcome> outcomes(List<JsonNode> items) {
    List<Outcome> outcomes = new ArrayList<>();
    Set<OutcomeId> ids = new HashSet<>();
    for (JsonNode item : items) {
      Outcome outcome = outcome(item);
      if (!ids.add(outcome.id())) {
        throw new IllegalArgumentException("two outcomes are " + outcome.id());
      }
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private static Outcome outcome(JsonNode json) {
    Status status = Fields.oneOf(json, "status", Status.values(), Status::label);
    @Nullable String cue = Fields.optional(json, "statusCue");
    JsonNode sources = json.path("corroboration");
    return new Outcome(
        new OutcomeId(Fields.id("O", Fields.text(json, "id"))),
        Fields.text(json, "theme"),
        Fields.text(json, "statement"),
        new StatusReading(
            status, cue == null ? "" : cue, Fields.optional(json, "statusNote"), List.of()),
        attribution(json.path("attribution")),
        Fields.items(json, "figures").stream().map(ContractFields::figure).toList(),
        Fields.items(json, "evidence").stream().map(ContractFields::evidence).toList(),
        new Corroboration(
            Fields.number(sources, "articles"), Fields.number(sources, "independent")),
        json.path("weight").asDouble());
  }

  private static @Nullable Attribution attribution(JsonNode json) {
    if (json.isMissingNode()) {
      return null;
    }
    return new Attribution(
        Fields.text(json, "source"),
        Fields.optional(json, "role"),
        Fields.optional(json, "cue"),
        Fields.oneOf(json, "mode", Attribution.Mode.values(), Attribution.Mode::label));
  }

  private static Figure figure(JsonNode json) {
    JsonNode value = json.path("value");
    if (!value.isNumber()) {
      throw new IllegalArgumentException("\"value\" of a figure is no number");
    }
    boolean isBound = json.path("bound").isTextual();
    return new Figure(
        amount(value.decimalValue()),
        Fields.text(json, "unit"),
        json.path("approximate").asBoolean(),
        isBound ? Fields.oneOf(json, "bound", Figure.Bound.values(), Figure.Bound::label) : null,
        Fields.text(json, "measures"),
        Fields.text(json, "text"),
        Fields.texts(json, "articles").stream().map(ContractFields::articleId).toList());
  }

  /** Written out, a number of a few characters can be as long as memory. */
  private static BigDecimal amount(BigDecimal value) {
    if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT
        || Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
      throw new IllegalArgumentException("\"value\" of a figure is beyond all measure");
    }
    return value;
  }

  private static EvidenceSpan evidence(JsonNode json) {
    int start = Fields.number(json, "start");
    int end = Fields.number(json, "end");
    return new EvidenceSpan(
        articleId(Fields.text(json, "article")),
        Fields.text(json, "file"),
        new Span(start, end),
        Fields.text(json, "text"));
  }

  private static ArticleId articleId(String id) {
    return new ArticleId(Fields.id("A", id));
  }
}
