package org.readout.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A line of the ledger: a JSON object, and the newline that says that it is whole. */
final class LedgerLine {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String SKIPPED = "\"state\":\"" + ItemState.SKIPPED.label() + "\"";

  private LedgerLine() {}

  static String of(ItemResult result) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", result.id());
    line.put("key", result.key());
    line.put("state", result.state().label());
    if (result.cause() != null) {
      line.put("cause", result.cause());
    }
    line.put("started", result.started().toString());
    line.put("ended", result.ended().toString());
    ObjectNode outputs = line.putObject("outputs");
    result.outputs().forEach(outputs::put);
    return line + "\n";
  }

  /** Whether it only says again what a line before it says; quotes in a text are escaped. */
  static boolean isOfSkipped(String line) {
    return line.contains(SKIPPED);
  }

  /** The result; empty for what is no line of a ledger, such as one that was cut. */
  static Optional<ItemResult> parse(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      Map<String, String> outputs = new TreeMap<>();
      json.path("outputs")
          .properties()
          .forEach(file -> outputs.put(file.getKey(), file.getValue().asText()));
      return Optional.of(
          new ItemResult(
              json.required("id").asText(),
              json.required("key").asText(),
              ItemState.of(json.required("state").asText()),
              json.path("cause").isTextual() ? json.path("cause").asText() : null,
              Instant.parse(json.required("started").asText()),
              Instant.parse(json.required("ended").asText()),
              outputs));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
